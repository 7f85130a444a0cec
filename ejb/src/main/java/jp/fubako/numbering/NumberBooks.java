package jp.fubako.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.numbering.NumberFormat.Parts;
import jp.fubako.numbering.RegisteredNumber.Place;
import jp.fubako.shared.RefusedException;

/** The rules in force, and the next number by them. */
@ApplicationScoped
class NumberBooks {

  @Inject private NumberingRepository repository;

  /** A number that has just been counted, and how it is written. */
  record Next(Place place, String text) {}

  /**
   * How a kind is numbered on a day.
   *
   * @throws RefusedException {@link NumberingRefusal#NO_RULE}
   */
  public NumberRuleLine rule(NumberKind kind, LocalDate on) {
    return table()
        .inForce(kind, on)
        .orElseThrow(() -> new RefusedException(NumberingRefusal.NO_RULE, kind, on));
  }

  /** How a kind is numbered in a year: as on the day, or as on the last day of a year before. */
  public NumberRuleLine ruleOf(NumberKind kind, int year, LocalDate on) {
    var rule = rule(kind, on);
    var last = rule.basis().lastDay(year);
    return last.isBefore(on) ? rule(kind, last) : rule;
  }

  public NumberRuleCheck table() {
    return new NumberRuleCheck(
        repository.rules().stream()
            .filter(r -> r.validTo() == null)
            .map(NumberRule::line)
            .toList());
  }

  /** The kind whose counter a kind used at the end of a year; itself when it had no rule. */
  public NumberKind counter(NumberKind kind, int year) {
    var table = table();
    return table
        .inForce(kind, YearBasis.FISCAL.lastDay(year))
        .map(NumberRuleLine::countsWith)
        .orElse(kind);
  }

  public NumberYear year(NumberRuleLine rule, int year) {
    return new NumberYear(
        rule.basis(), year, rule.closesOn(), repository.closed(rule.countsWith(), year));
  }

  /** Counts on; the counter is locked until the commit. */
  public Next next(NumberRuleLine rule, String symbol, int year, LocalDate on) {
    var counter =
        repository
            .advance(rule.countsWith(), symbol, year)
            .or(
                () -> {
                  repository.open(rule.countsWith(), symbol, year);
                  return repository.advance(rule.countsWith(), symbol, year);
                })
            .orElseThrow();
    var place = new Place(counter.seriesId(), rule.kind(), counter.sequence(), 0);
    return new Next(place, text(rule, symbol, year, on, counter.sequence()));
  }

  public String text(NumberRuleLine rule, String symbol, int year, LocalDate on, int sequence) {
    return new NumberFormat(rule.format())
        .text(new Parts(symbol, rule.basis(), year, on, sequence, 0));
  }

  /** How a 枝番 is written: by the rule under which its number was taken. */
  public String branchText(RegisteredNumber parent, NumberSeries series, int branch) {
    var rule = ruleOf(parent.kind(), series.year(), parent.takenOn());
    var parts =
        new Parts(
            series.symbol(),
            rule.basis(),
            series.year(),
            parent.takenOn(),
            parent.sequence(),
            branch);
    return new NumberFormat(rule.format()).text(parts);
  }

  /** Kinds that use the counter of a kind on a day. */
  public List<NumberKind> countingWith(NumberKind counter, LocalDate on) {
    var table = table();
    return List.of(NumberKind.values()).stream()
        .filter(k -> table.inForce(k, on).filter(r -> r.countsWith() == counter).isPresent())
        .toList();
  }
}
