package jp.fubako.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.TownReading;
import jp.fubako.organisation.TownTables.Table;

/** Reads the authority rules. A rule set that is given is replaced as a whole. */
final class RulesImport {

  private final AuthorityTable.Content stored;
  private final Function<String, Optional<UUID>> units;
  private final Map<String, AuthorityRuleSet> sets;
  private final Map<String, List<Bracket>> brackets = new LinkedHashMap<>();
  private final List<AuthorityRuleSet> given = new ArrayList<>();
  private final List<AuthorityRule> rules = new ArrayList<>();
  private final List<AuthorityConsult> consults = new ArrayList<>();
  private final List<AuthorityReservation> reservations = new ArrayList<>();
  private final List<Runnable> changes = new ArrayList<>();

  /** A rule with the row from which it came. */
  private record Bracket(AuthorityRule rule, CsvTable.Row row) {}

  RulesImport(AuthorityTable.Content stored, Function<String, Optional<UUID>> units) {
    this.stored = stored;
    this.units = units;
    this.sets =
        stored.sets().stream()
            .collect(
                Collectors.toMap(AuthorityRuleSet::code, s -> s, (a, b) -> a, LinkedHashMap::new));
  }

  void read(TownReading reading) {
    readSets(reading.table(Table.AUTHORITY_SETS));
    readRules(reading.table(Table.AUTHORITY_RULES));
    readReservations(reading.table(Table.RESERVATIONS));
  }

  private void readSets(CsvTable table) {
    table.forEach(
        row -> {
          var code = row.text("code");
          var name = row.text("name");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          row.period(from, to);
          if (row.sound()) {
            var set = sets.computeIfAbsent(code, AuthorityRuleSet::new);
            if (given.contains(set)) {
              row.fault("code", Cause.APPEARS_TWICE, code);
            }
            given.add(set);
            changes.add(() -> set.inForce(name, from, to));
          }
        });
  }

  private void readRules(CsvTable table) {
    table.forEach(this::readRule);
    brackets.values().forEach(RulesImport::checkAmounts);
  }

  private void readRule(CsvTable.Row row) {
    var set = set(row);
    var matter = row.text("matter");
    var name = row.text("name");
    var from = row.optionalNumber("amount_from");
    var below = row.optionalNumber("amount_below");
    var decider = row.oneOf(PostKind.class, "decider");
    var unit = row.optional("decider_unit").isEmpty() ? null : unit(row, "decider_unit");
    var level = row.text("level");
    var article = row.text("article");
    if (from != null && below != null && below <= from) {
      row.fault("amount_below", Cause.PERIOD_REVERSED, below.toString());
    }
    if (set == null || !row.sound()) {
      return;
    }
    var rule = new AuthorityRule(set.id(), rules.size(), matter, name);
    rule.covers(from, below);
    rule.isDecidedBy(decider, unit, level, article);
    readConsults(row, rule);
    rules.add(rule);
    brackets
        .computeIfAbsent(set.code() + " " + matter, k -> new ArrayList<>())
        .add(new Bracket(rule, row));
  }

  /** {@code CONCURRENCE 10 SECTION_HEAD; LEGAL_CHECK 10 SECTION_HEAD}, in order. */
  private void readConsults(CsvTable.Row row, AuthorityRule rule) {
    var ordinal = 0;
    for (var part : row.optional("consults").split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      var words = part.strip().split("\\s+");
      if (words.length != 3) {
        row.fault("consults", Cause.UNREADABLE, part.strip());
        continue;
      }
      var kind = row.oneOf(ConsultKind.class, "consults", words[0]);
      var unit = units.apply(words[1]).orElse(null);
      var post = row.oneOf(PostKind.class, "consults", words[2]);
      if (unit == null) {
        row.fault("consults", Cause.UNKNOWN_CODE, words[1]);
      } else if (kind != null && post != null) {
        consults.add(new AuthorityConsult(rule.id(), ordinal++, unit, post, kind));
      }
    }
  }

  /** The brackets of a matter must follow each other from zero to infinity. */
  private static void checkAmounts(List<Bracket> ofMatter) {
    Long expected = null;
    for (int i = 0; i < ofMatter.size(); i++) {
      var rule = ofMatter.get(i).rule();
      var from = i == 0 && Objects.equals(rule.amountFrom(), 0L) ? null : rule.amountFrom();
      if (!Objects.equals(from, expected)) {
        var gap = from != null && (expected == null || from > expected);
        ofMatter
            .get(i)
            .row()
            .fault(
                "amount_from",
                gap ? Cause.AMOUNTS_LEAVE_A_GAP : Cause.AMOUNTS_OVERLAP,
                String.valueOf(rule.amountFrom()));
      }
      if (rule.amountBelow() == null && i < ofMatter.size() - 1) {
        ofMatter.get(i + 1).row().fault("matter", Cause.APPEARS_TWICE, rule.matterCode());
        return;
      }
      expected = rule.amountBelow();
    }
    if (expected != null) {
      var last = ofMatter.getLast();
      last.row().fault("amount_below", Cause.AMOUNTS_LEAVE_A_GAP, expected.toString());
    }
  }

  private void readReservations(CsvTable table) {
    var seen = new HashSet<String>();
    table.forEach(
        row -> {
          var set = set(row);
          var reservation = row.oneOf(Reservation.class, "reservation");
          var words = row.text("words");
          var matter = row.optional("matter");
          var raiseTo = row.oneOf(PostKind.class, "raise_to");
          var level = row.text("level");
          var article = row.text("article");
          if (!matter.isEmpty() && rules.stream().noneMatch(r -> r.matterCode().equals(matter))) {
            row.fault("matter", Cause.UNKNOWN_CODE, matter);
          }
          if (set == null || !row.sound()) {
            return;
          }
          if (!seen.add(set.code() + " " + reservation + " " + matter)) {
            row.fault("reservation", Cause.APPEARS_TWICE, reservation.name());
            return;
          }
          var clause =
              new AuthorityReservation(
                  set.id(), reservation, words, matter.isEmpty() ? null : matter);
          clause.raises(raiseTo, level, article);
          reservations.add(clause);
        });
  }

  void apply() {
    changes.forEach(Runnable::run);
  }

  List<Object> saved() {
    var all = new ArrayList<Object>(given);
    all.addAll(rules);
    all.addAll(consults);
    all.addAll(reservations);
    return all;
  }

  /** The former rows of the sets that are given, consults first. */
  List<Object> removed() {
    var replaced = given.stream().map(AuthorityRuleSet::id).collect(Collectors.toSet());
    var formerRules = stored.rules().stream().filter(r -> replaced.contains(r.setId())).toList();
    var ruleIds = formerRules.stream().map(AuthorityRule::id).collect(Collectors.toSet());
    var all = new ArrayList<Object>();
    stored.consults().stream().filter(c -> ruleIds.contains(c.ruleId())).forEach(all::add);
    stored.reservations().stream().filter(r -> replaced.contains(r.setId())).forEach(all::add);
    all.addAll(formerRules);
    return all;
  }

  /** The rules after the import. */
  AuthorityTable.Content content() {
    var gone = new HashSet<>(removed());
    return new AuthorityTable.Content(
        List.copyOf(sets.values()),
        joined(stored.rules(), gone, rules),
        joined(stored.consults(), gone, consults),
        joined(stored.reservations(), gone, reservations),
        stored.tests());
  }

  private static <T> List<T> joined(List<T> old, HashSet<Object> gone, List<T> added) {
    var all = new ArrayList<>(old);
    all.removeIf(gone::contains);
    all.addAll(added);
    return all;
  }

  private AuthorityRuleSet set(CsvTable.Row row) {
    var code = row.text("set");
    var set = sets.get(code);
    if (!code.isEmpty() && (set == null || !given.contains(set))) {
      row.fault("set", Cause.UNKNOWN_CODE, code);
      return null;
    }
    return set;
  }

  private UUID unit(CsvTable.Row row, String column) {
    var code = row.text(column);
    var unit = units.apply(code).orElse(null);
    if (unit == null) {
      row.fault(column, Cause.UNKNOWN_CODE, code);
    }
    return unit;
  }
}
