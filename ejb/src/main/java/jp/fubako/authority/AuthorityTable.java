package jp.fubako.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.PostRow;
import jp.fubako.shared.RefusedException;

/** The authority rules in force on one day, and the ruling they give. */
final class AuthorityTable {

  /** Everything that is stored, of all versions. */
  record Content(
      List<AuthorityRuleSet> sets,
      List<AuthorityRule> rules,
      List<AuthorityConsult> consults,
      List<AuthorityReservation> reservations,
      List<AuthorityExample> tests) {}

  private final AuthorityRuleSet set;
  private final List<AuthorityRule> rules;
  private final List<AuthorityConsult> consults;
  private final List<AuthorityReservation> reservations;

  AuthorityTable(Content content, LocalDate on) {
    this(
        content,
        content.sets().stream()
            .filter(s -> s.validOn(on))
            .max(Comparator.comparing(AuthorityRuleSet::validFrom))
            .orElse(null));
  }

  /** The rules of one version, whether it holds or not. */
  AuthorityTable(Content content, AuthorityRuleSet version) {
    set = version;
    rules =
        content.rules().stream()
            .filter(r -> set != null && r.setId().equals(set.id()))
            .sorted(Comparator.comparingInt(AuthorityRule::ordinal))
            .toList();
    consults =
        content.consults().stream()
            .sorted(Comparator.comparingInt(AuthorityConsult::ordinal))
            .toList();
    reservations =
        content.reservations().stream()
            .filter(r -> set != null && r.setId().equals(set.id()))
            .toList();
  }

  List<Matter> matters() {
    var matters = new LinkedHashMap<String, Matter>();
    for (var rule : rules) {
      matters.merge(
          rule.matterCode(),
          new Matter(rule.matterCode(), rule.matterName(), rule.needsAmount()),
          (a, b) -> new Matter(a.code(), a.name(), a.needsAmount() || b.needsAmount()));
    }
    return List.copyOf(matters.values());
  }

  AuthorityRuling rule(
      String matterCode, Long amountYen, Set<Reservation> declared, Places places) {
    var ofMatter = rules.stream().filter(r -> r.matterCode().equals(matterCode)).toList();
    var rule = applicable(ofMatter, matterCode, amountYen);
    var raised =
        declared.stream()
            .flatMap(r -> reservation(r, matterCode).stream())
            .filter(r -> r.raiseTo().outranks(rule.decider()))
            .min(
                Comparator.comparing(AuthorityReservation::raiseTo)
                    .thenComparing(AuthorityReservation::reservation));
    return raised
        .map(r -> raised(rule, r, ofMatter, amountYen, places))
        .orElseGet(
            () ->
                new AuthorityRuling(
                    rule.decider(),
                    rule.deciderUnitId(),
                    rule.levelName(),
                    consults(List.of(rule), places),
                    rule.article(),
                    RulingWords.plain(rule, amountYen)));
  }

  private AuthorityRule applicable(
      List<AuthorityRule> ofMatter, String matterCode, Long amountYen) {
    if (set == null) {
      throw new RefusedException(AuthorityRefusal.NO_RULES);
    }
    if (ofMatter.isEmpty()) {
      throw new RefusedException(AuthorityRefusal.UNKNOWN_MATTER, matterCode);
    }
    if (amountYen != null && amountYen < 0) {
      throw new RefusedException(AuthorityRefusal.AMOUNT_NEGATIVE);
    }
    return ofMatter.stream()
        .filter(r -> r.covers(amountYen))
        .findFirst()
        .orElseThrow(() -> new RefusedException(AuthorityRefusal.AMOUNT_NEEDED));
  }

  /** The reservation for this matter if there is one, otherwise the one for all matters. */
  private Optional<AuthorityReservation> reservation(Reservation declared, String matterCode) {
    return reservations.stream()
        .filter(r -> r.reservation() == declared)
        .filter(r -> r.matterCode() == null || r.matterCode().equals(matterCode))
        .min(Comparator.comparing(r -> r.matterCode() == null));
  }

  /** Whoever is asked under the plain rule or at the higher level is asked when it is lifted. */
  private AuthorityRuling raised(
      AuthorityRule rule,
      AuthorityReservation reservation,
      List<AuthorityRule> ofMatter,
      Long amountYen,
      Places places) {
    var asked = new ArrayList<AuthorityRule>(List.of(rule));
    ofMatter.stream().filter(r -> r.decider() == reservation.raiseTo()).forEach(asked::add);
    return new AuthorityRuling(
        reservation.raiseTo(),
        null,
        reservation.levelName(),
        consults(asked, places),
        reservation.article(),
        RulingWords.raised(rule, amountYen, reservation));
  }

  private List<ConsultRow> consults(List<AuthorityRule> asked, Places places) {
    var rows = new LinkedHashMap<String, ConsultRow>();
    for (var rule : asked) {
      for (var consult : consults) {
        if (consult.ruleId().equals(rule.id())) {
          row(consult, rule, places)
              .ifPresent(r -> rows.putIfAbsent(r.unitId() + " " + r.postKind(), r));
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static Optional<ConsultRow> row(
      AuthorityConsult consult, AuthorityRule rule, Places places) {
    return places
        .unit(consult.unitId())
        .map(
            unit ->
                new ConsultRow(
                    unit.id(),
                    unit.name(),
                    consult.postKind(),
                    consult.kind(),
                    RulingWords.consult(
                        rule, consult.kind(), postTitle(unit.id(), consult, places)),
                    rule.article()));
  }

  private static String postTitle(UUID unitId, AuthorityConsult consult, Places places) {
    return places.postOf(unitId, consult.postKind()).map(PostRow::fullTitle).orElse("");
  }
}
