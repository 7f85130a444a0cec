package jp.fubako.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.fubako.authority.RuleFault.Cause;
import jp.fubako.authority.RuleFault.Column;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.organisation.PostKind;

/**
 * Whether a version can be worked with: every amount of every matter has exactly one decider, who
 * exists on the day from which the version holds, and every row cites its article.
 */
final class RuleCheck {

  private static final int LONGEST_CODE = 50;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LEVEL = 50;
  private static final int LONGEST_ARTICLE = 300;
  private static final int LONGEST_WORDS = 100;

  private final RuleLines lines;
  private final Predicate<String> units;
  private final BiPredicate<String, PostKind> posts;
  private final List<RuleFault> faults = new ArrayList<>();

  private RuleCheck(RuleLines lines, Predicate<String> units, BiPredicate<String, PostKind> posts) {
    this.lines = lines;
    this.units = units;
    this.posts = posts;
  }

  /**
   * All faults, table by table.
   *
   * @param units whether a unit with that code exists on the first day
   * @param posts whether a post of that kind exists on the first day in the unit with that code;
   *     with an empty code: anywhere
   */
  static List<RuleFault> faults(
      RuleLines lines, Predicate<String> units, BiPredicate<String, PostKind> posts) {
    var check = new RuleCheck(lines, units, posts);
    check.rules();
    check.clauses();
    check.tests();
    return List.copyOf(check.faults);
  }

  private void rules() {
    if (lines.rules().isEmpty()) {
      fault(Part.RULES, 0, Column.MATTER, Cause.NOTHING, "");
    }
    for (int i = 0; i < lines.rules().size(); i++) {
      rule(i + 1, lines.rules().get(i));
    }
    var matters = new LinkedHashMap<String, List<Bracket>>();
    for (int i = 0; i < lines.rules().size(); i++) {
      var line = lines.rules().get(i);
      matters
          .computeIfAbsent(line.matter(), m -> new ArrayList<>())
          .add(new Bracket(i + 1, line.from() == null ? 0 : line.from(), line.below()));
    }
    matters.values().forEach(this::amounts);
  }

  private void rule(int at, RuleLine line) {
    written(Part.RULES, at, Column.MATTER, line.matter(), LONGEST_CODE);
    written(Part.RULES, at, Column.NAME, line.name(), LONGEST_NAME);
    written(Part.RULES, at, Column.LEVEL, line.level(), LONGEST_LEVEL);
    written(Part.RULES, at, Column.ARTICLE, line.article(), LONGEST_ARTICLE);
    if (line.from() != null && line.from() < 0) {
      fault(Part.RULES, at, Column.FROM, Cause.NEGATIVE, line.from().toString());
    }
    if (line.below() != null && line.below() <= (line.from() == null ? 0 : line.from())) {
      fault(Part.RULES, at, Column.BELOW, Cause.REVERSED, line.below().toString());
    }
    if (line.decider() == null) {
      fault(Part.RULES, at, Column.DECIDER, Cause.MISSING, "");
    } else {
      post(at, Column.DECIDER, line.deciderUnit(), line.decider());
    }
    for (var consult : line.consults()) {
      post(at, Column.CONSULTS, consult.unit(), consult.post());
    }
  }

  private void post(int at, Column column, String unit, PostKind kind) {
    if (!unit.isEmpty() && !units.test(unit)) {
      fault(
          Part.RULES,
          at,
          column == Column.DECIDER ? Column.UNIT : column,
          Cause.NO_SUCH_UNIT,
          unit);
    } else if (kind == null) {
      fault(Part.RULES, at, column, Cause.MISSING, "");
    } else if (!posts.test(unit, kind)) {
      fault(Part.RULES, at, column, Cause.NO_SUCH_POST, kind.name());
    }
  }

  /** A row's amounts; {@code below} null is without limit. */
  private record Bracket(int line, long from, Long below) {}

  /** The brackets of a matter must follow each other from zero to infinity. */
  private void amounts(List<Bracket> ofMatter) {
    var sorted = new ArrayList<>(ofMatter);
    sorted.sort(Comparator.comparingLong(Bracket::from));
    Long reached = 0L;
    for (var bracket : sorted) {
      if (reached == null || bracket.from() < reached) {
        fault(Part.RULES, bracket.line(), Column.FROM, Cause.OVERLAP, bracket.from() + "");
      } else if (bracket.from() > reached) {
        fault(Part.RULES, bracket.line(), Column.FROM, Cause.GAP, reached + "");
      }
      reached =
          reached == null || bracket.below() == null ? null : Math.max(reached, bracket.below());
    }
    if (reached != null) {
      var last = sorted.getLast().line();
      fault(Part.RULES, last, Column.BELOW, Cause.GAP, reached.toString());
    }
  }

  private void clauses() {
    var seen = new HashSet<String>();
    var matters = matters();
    for (int i = 0; i < lines.clauses().size(); i++) {
      var line = lines.clauses().get(i);
      int at = i + 1;
      written(Part.CLAUSES, at, Column.WORDS, line.words(), LONGEST_WORDS);
      written(Part.CLAUSES, at, Column.LEVEL, line.level(), LONGEST_LEVEL);
      written(Part.CLAUSES, at, Column.ARTICLE, line.article(), LONGEST_ARTICLE);
      if (line.reservation() == null) {
        fault(Part.CLAUSES, at, Column.RESERVATION, Cause.MISSING, "");
      } else if (!seen.add(line.reservation() + " " + line.matter())) {
        fault(Part.CLAUSES, at, Column.RESERVATION, Cause.TWICE, line.words());
      }
      if (line.raiseTo() == null) {
        fault(Part.CLAUSES, at, Column.RAISE_TO, Cause.MISSING, "");
      } else if (!posts.test("", line.raiseTo())) {
        fault(Part.CLAUSES, at, Column.RAISE_TO, Cause.NO_SUCH_POST, line.raiseTo().name());
      }
      if (!line.matter().isEmpty() && !matters.contains(line.matter())) {
        fault(Part.CLAUSES, at, Column.MATTER, Cause.NO_SUCH_MATTER, line.matter());
      }
    }
  }

  private void tests() {
    var seen = new HashSet<String>();
    var matters = matters();
    for (int i = 0; i < lines.tests().size(); i++) {
      var line = lines.tests().get(i);
      int at = i + 1;
      written(Part.TESTS, at, Column.TITLE, line.title(), LONGEST_NAME);
      written(Part.TESTS, at, Column.DECIDER, line.decider(), LONGEST_NAME);
      if (!seen.add(line.title())) {
        fault(Part.TESTS, at, Column.TITLE, Cause.TWICE, line.title());
      }
      if (!matters.contains(line.matter())) {
        fault(Part.TESTS, at, Column.MATTER, Cause.NO_SUCH_MATTER, line.matter());
      }
      if (!units.test(line.unit())) {
        fault(Part.TESTS, at, Column.UNIT, Cause.NO_SUCH_UNIT, line.unit());
      }
    }
  }

  private Set<String> matters() {
    return lines.rules().stream().map(RuleLine::matter).collect(Collectors.toSet());
  }

  private void written(Part table, int at, Column column, String text, int longest) {
    if (text.isEmpty()) {
      fault(table, at, column, Cause.MISSING, "");
    } else if (text.length() > longest) {
      fault(table, at, column, Cause.TOO_LONG, text);
    }
  }

  private void fault(Part table, int line, Column column, Cause cause, String value) {
    faults.add(new RuleFault(table, line, column, cause, value));
  }
}
