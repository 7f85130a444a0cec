package jp.fubako.authority;

import java.util.ArrayList;
import java.util.List;

/** Everything that stands in a version, in order. */
public record RuleLines(List<RuleLine> rules, List<ClauseLine> clauses, List<TestLine> tests) {

  public RuleLines {
    rules = List.copyOf(rules);
    clauses = List.copyOf(clauses);
    tests = List.copyOf(tests);
  }

  /** How many rows a table has. */
  public int size(RuleFault.Part part) {
    return switch (part) {
      case RULES -> rules.size();
      case CLAUSES -> clauses.size();
      case TESTS -> tests.size();
    };
  }

  /**
   * The same with one rule put in place of another; a new one comes behind the last of its matter.
   *
   * @param index of the row to be replaced, or -1
   */
  public RuleLines withRule(int index, RuleLine line) {
    var all = new ArrayList<>(rules);
    if (index >= 0) {
      all.set(index, line);
    } else {
      all.add(behind(line.matter()), line);
    }
    return new RuleLines(all, clauses, tests);
  }

  private int behind(String matter) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      if (rules.get(i).matter().equals(matter)) {
        return i + 1;
      }
    }
    return rules.size();
  }

  public RuleLines withoutRule(int index) {
    var all = new ArrayList<>(rules);
    all.remove(index);
    return new RuleLines(all, clauses, tests);
  }

  /**
   * The same with one clause put in place of another, or behind all.
   *
   * @param index of the row to be replaced, or -1
   */
  public RuleLines withClause(int index, ClauseLine line) {
    var all = new ArrayList<>(clauses);
    if (index >= 0) {
      all.set(index, line);
    } else {
      all.add(line);
    }
    return new RuleLines(rules, all, tests);
  }

  public RuleLines withoutClause(int index) {
    var all = new ArrayList<>(clauses);
    all.remove(index);
    return new RuleLines(rules, all, tests);
  }

  /** The same with one more test; one of the same title is replaced. */
  public RuleLines withTest(TestLine line) {
    var all = new ArrayList<>(tests);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).title().equals(line.title())) {
        all.set(i, line);
        return new RuleLines(rules, clauses, all);
      }
    }
    all.add(line);
    return new RuleLines(rules, clauses, all);
  }

  public RuleLines withoutTest(int index) {
    var all = new ArrayList<>(tests);
    all.remove(index);
    return new RuleLines(rules, clauses, all);
  }
}
