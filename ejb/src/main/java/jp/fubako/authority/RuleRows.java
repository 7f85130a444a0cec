package jp.fubako.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.fubako.authority.AuthorityTable.Content;
import jp.fubako.authority.RuleLine.ConsultLine;

/** Between the rows of a version as they are stored and as they are written. */
final class RuleRows {

  private RuleRows() {}

  /**
   * What stands in a version.
   *
   * @param codes code of the unit with that id
   */
  static RuleLines lines(Content stored, UUID setId, Function<UUID, String> codes) {
    return new RuleLines(
        stored.rules().stream()
            .filter(r -> r.setId().equals(setId))
            .sorted(Comparator.comparingInt(AuthorityRule::ordinal))
            .map(r -> line(r, consults(stored, r, codes), codes))
            .toList(),
        stored.reservations().stream()
            .filter(r -> r.setId().equals(setId))
            .map(RuleRows::line)
            .sorted(Comparator.comparing(ClauseLine::matter).thenComparing(ClauseLine::reservation))
            .toList(),
        stored.tests().stream()
            .filter(t -> t.setId().equals(setId))
            .sorted(Comparator.comparingInt(AuthorityExample::ordinal))
            .map(AuthorityExample::line)
            .toList());
  }

  private static List<ConsultLine> consults(
      Content stored, AuthorityRule rule, Function<UUID, String> codes) {
    return stored.consults().stream()
        .filter(c -> c.ruleId().equals(rule.id()))
        .sorted(Comparator.comparingInt(AuthorityConsult::ordinal))
        .map(c -> new ConsultLine(c.kind(), codes.apply(c.unitId()), c.postKind()))
        .toList();
  }

  private static RuleLine line(
      AuthorityRule rule, List<ConsultLine> consults, Function<UUID, String> codes) {
    var unit = rule.deciderUnitId();
    return new RuleLine(
        rule.matterCode(),
        rule.matterName(),
        rule.amountFrom(),
        rule.amountBelow(),
        rule.decider(),
        unit == null ? "" : codes.apply(unit),
        rule.levelName(),
        rule.article(),
        consults);
  }

  private static ClauseLine line(AuthorityReservation clause) {
    return new ClauseLine(
        clause.reservation(),
        clause.words(),
        clause.matterCode() == null ? "" : clause.matterCode(),
        clause.raiseTo(),
        clause.levelName(),
        clause.article());
  }

  /**
   * The rows of a version, to be stored.
   *
   * @param ids id of the unit with that code
   */
  static List<Object> rows(RuleLines lines, UUID setId, Function<String, UUID> ids) {
    var rows = new ArrayList<Object>();
    for (int i = 0; i < lines.rules().size(); i++) {
      var line = lines.rules().get(i);
      var rule = new AuthorityRule(setId, i, line.matter(), line.name());
      rule.covers(line.from(), line.below());
      var unit = line.deciderUnit().isEmpty() ? null : ids.apply(line.deciderUnit());
      rule.isDecidedBy(line.decider(), unit, line.level(), line.article());
      rows.add(rule);
      int ordinal = 0;
      for (var consult : line.consults()) {
        var asked = ids.apply(consult.unit());
        rows.add(new AuthorityConsult(rule.id(), ordinal++, asked, consult.post(), consult.kind()));
      }
    }
    for (var line : lines.clauses()) {
      var matter = line.matter().isEmpty() ? null : line.matter();
      var clause = new AuthorityReservation(setId, line.reservation(), line.words(), matter);
      clause.raises(line.raiseTo(), line.level(), line.article());
      rows.add(clause);
    }
    for (int i = 0; i < lines.tests().size(); i++) {
      rows.add(new AuthorityExample(setId, i, lines.tests().get(i)));
    }
    return rows;
  }

  /** All rows of a version, those that point at others first. */
  static List<Object> stored(Content stored, UUID setId) {
    var rules = stored.rules().stream().filter(r -> r.setId().equals(setId)).toList();
    var ids = rules.stream().map(AuthorityRule::id).toList();
    var rows = new ArrayList<Object>();
    stored.consults().stream().filter(c -> ids.contains(c.ruleId())).forEach(rows::add);
    stored.reservations().stream().filter(r -> r.setId().equals(setId)).forEach(rows::add);
    stored.tests().stream().filter(t -> t.setId().equals(setId)).forEach(rows::add);
    rows.addAll(rules);
    return rows;
  }
}
