package jp.fubako.numbering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.numbering.NumberFormat.Parts;
import jp.fubako.numbering.NumberRuleRow.Phase;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.TableData;
import jp.fubako.shared.Verdict;

/**
 * 文書番号の定め: how each kind of number is written and counted, as dated rows. What holds or held is
 * never changed; a new row of a kind takes over on its first day.
 */
@Audited
@Stateless
public class NumberRuleService {

  @Inject private NumberingRepository repository;
  @Inject private NumberBooks books;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Whether the caller keeps the rules. */
  public Verdict mayKeep() {
    return access.caller().has(Role.RECORDS_OFFICE)
        ? Verdict.allowed()
        : Verdict.refused(NumberingRefusal.NOT_RECORDS_OFFICE);
  }

  /** All rules, by kind, the newest first. */
  public List<NumberRuleRow> rules() {
    var today = clock.today();
    var rules = repository.rules();
    var rows = new ArrayList<NumberRuleRow>();
    for (var rule : rules.reversed()) {
      var until =
          rules.stream()
              .map(NumberRule::line)
              .filter(l -> l.kind() == rule.line().kind() && l.from().isAfter(rule.line().from()))
              .map(l -> l.from().minusDays(1))
              .min(LocalDate::compareTo)
              .orElse(rule.validTo());
      rows.add(row(rule, until, today));
    }
    rows.sort(java.util.Comparator.comparing(r -> r.line().kind()));
    return rows;
  }

  private NumberRuleRow row(NumberRule rule, LocalDate until, LocalDate today) {
    var line = rule.line();
    var phase = until != null && until.isBefore(today) ? Phase.PAST : Phase.IN_FORCE;
    return new NumberRuleRow(
        rule.id(),
        rule.version(),
        line,
        until,
        line.from().isAfter(today) ? Phase.FUTURE : phase,
        sample(line, "○"));
  }

  /** Number 123 as it would be written on the first day of a rule, with its second branch. */
  public String sample(NumberRuleLine line, String symbol) {
    var format = new NumberFormat(line.format());
    if (!format.check(false).isAllowed() || line.basis() == null || line.from() == null) {
      return "";
    }
    int year = line.basis().yearOf(line.from());
    var parts = new Parts(line.symbol(symbol), line.basis(), year, line.from(), 123, 0);
    return format.text(parts);
  }

  /**
   * The next number of a kind today, without taking it.
   *
   * @throws RefusedException {@link NumberingRefusal#NO_RULE}
   */
  public String next(NumberKind kind, String ownSymbol) {
    var today = clock.today();
    var rule = books.rule(kind, today);
    int year = rule.basis().yearOf(today);
    var symbol = rule.symbol(ownSymbol);
    int last =
        repository.series(rule.countsWith(), symbol, year).map(NumberSeries::lastNumber).orElse(0);
    return books.text(rule, symbol, year, today, last + 1);
  }

  /** Whether a rule can be kept beside the others; {@code id} is the one it replaces, or null. */
  public Verdict check(UUID id, NumberRuleLine line) {
    var today = clock.today();
    if (line.from() == null || !line.from().isAfter(today)) {
      return Verdict.refused(NumberingRefusal.FROM_NOT_AHEAD, line.kind());
    }
    var lines = new ArrayList<NumberRuleLine>();
    repository.rules().stream()
        .filter(r -> !r.id().equals(id))
        .map(NumberRule::line)
        .forEach(lines::add);
    lines.add(line);
    var table = new NumberRuleCheck(lines);
    return table.check(line).and(() -> first(table.faults()));
  }

  private static Verdict first(List<Verdict> faults) {
    return faults.isEmpty() ? Verdict.allowed() : faults.getFirst();
  }

  /** Adds a rule that begins on a coming day. */
  public UUID add(NumberRuleLine line) {
    mayKeep().orThrow();
    repository.lockedRules();
    check(null, line).orThrow();
    var rule = new NumberRule(line);
    repository.add(rule);
    record("numbering.addRule", line);
    return rule.id();
  }

  /** Changes a rule that has not begun. */
  public void change(UUID id, long seen, NumberRuleLine line) {
    var rule = coming(id, seen);
    check(id, line).orThrow();
    rule.write(line);
    record("numbering.changeRule", line);
  }

  /** Takes back a rule that has not begun. */
  public void remove(UUID id, long seen) {
    var rule = coming(id, seen);
    var rest =
        repository.rules().stream().filter(r -> !r.id().equals(id)).map(NumberRule::line).toList();
    first(new NumberRuleCheck(rest).faults()).orThrow();
    record("numbering.removeRule", rule.line());
    repository.remove(rule);
  }

  private NumberRule coming(UUID id, long seen) {
    mayKeep().orThrow();
    var rule =
        repository.lockedRules().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new RefusedException(NumberingRefusal.NO_SUCH_RULE));
    if (rule.version() != seen) {
      throw new RefusedException(NumberingRefusal.CHANGED_MEANWHILE);
    }
    if (!rule.line().from().isAfter(clock.today())) {
      throw new RefusedException(NumberingRefusal.FROM_NOT_AHEAD, rule.line().kind());
    }
    return rule;
  }

  /** All rules as a sheet. */
  public TableData table() {
    return NumberRuleSheet.write(repository.rules().stream().map(NumberRule::line).toList());
  }

  /**
   * Puts the coming rules of a sheet in place of those that are stored. Rules that hold or held
   * must stand in it unchanged. With one wrong row nothing is applied.
   *
   * @param csv the sheet as CSV
   */
  public NumberRuleReport importTable(String csv) {
    mayKeep().orThrow();
    var stored = repository.lockedRules();
    var sheet = NumberRuleSheet.read(csv);
    if (!sheet.faults().isEmpty()) {
      return new NumberRuleReport(false, sheet.lines().size(), sheet.faults(), List.of());
    }
    var refusals = refusals(stored, sheet.lines());
    if (!refusals.isEmpty()) {
      return new NumberRuleReport(false, sheet.lines().size(), List.of(), refusals);
    }
    var known = stored.stream().map(NumberRule::line).toList();
    stored.stream().filter(r -> !sheet.lines().contains(r.line())).forEach(repository::remove);
    repository.flush();
    sheet.lines().stream()
        .filter(l -> !known.contains(l))
        .forEach(l -> repository.add(new NumberRule(l)));
    audit.record(AuditEvent.of("numbering.importRules", null).with("rows", sheet.lines().size()));
    return new NumberRuleReport(true, sheet.lines().size(), List.of(), List.of());
  }

  private List<Verdict> refusals(List<NumberRule> stored, List<NumberRuleLine> lines) {
    var today = clock.today();
    var refusals = new ArrayList<Verdict>();
    var known = stored.stream().map(NumberRule::line).toList();
    known.stream()
        .filter(l -> !l.from().isAfter(today) && !lines.contains(l))
        .map(l -> Verdict.refused(NumberingRefusal.HELD_RULE_CHANGED, l.kind(), l.from()))
        .forEach(refusals::add);
    lines.stream()
        .filter(l -> !l.from().isAfter(today) && !known.contains(l))
        .map(l -> Verdict.refused(NumberingRefusal.FROM_NOT_AHEAD, l.kind()))
        .forEach(refusals::add);
    refusals.addAll(new NumberRuleCheck(lines).faults());
    return refusals;
  }

  private void record(String action, NumberRuleLine line) {
    audit.record(
        AuditEvent.of(action, null)
            .with("kind", line.kind())
            .with("from", line.from())
            .with("format", line.format())
            .with("counter", line.countsWith())
            .with("article", line.article()));
  }
}
