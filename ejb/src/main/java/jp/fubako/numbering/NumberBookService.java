package jp.fubako.numbering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 文書番号簿: the book of each series, numbers held for paper, 欠番 with reason and approver, and the
 * closing of a year.
 */
@Audited
@Stateless
public class NumberBookService {

  private static final int MOST_RESERVED = 100;
  private static final int LONGEST_SUBJECT = 300;

  @Inject private NumberingRepository repository;
  @Inject private NumberBooks books;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Every series of a year, with what the year-end check looks at (欠番一覧). */
  public List<SeriesRow> series(int year) {
    return repository.seriesOf(year).stream()
        .map(s -> row(s, repository.numbers(s.id())))
        .filter(r -> r.last() > 0)
        .toList();
  }

  /** Every 欠番 and every number still reserved in a year. */
  public List<NumberRow> gaps(int year) {
    return repository.seriesOf(year).stream()
        .flatMap(s -> repository.numbers(s.id()).stream())
        .map(RegisteredNumber::row)
        .filter(n -> n.state() != NumberState.ISSUED)
        .toList();
  }

  /** A book: the series and its numbers in order. */
  public NumberBook book(UUID seriesId) {
    var series = found(seriesId);
    var numbers = repository.numbers(seriesId);
    var row = row(series, numbers);
    return new NumberBook(
        row,
        numbers.stream().map(RegisteredNumber::row).toList(),
        books.countingWith(series.kind(), clock.today()),
        mayReserve(series),
        mayVoid(series));
  }

  private SeriesRow row(NumberSeries series, List<RegisteredNumber> numbers) {
    var rule = books.table().inForce(series.kind(), YearBasis.FISCAL.lastDay(series.year()));
    var year = rule.map(r -> books.year(r, series.year())).orElse(null);
    var today = clock.today();
    return SeriesRow.of(
        series,
        numbers.stream().map(RegisteredNumber::row).toList(),
        year == null ? null : year.openUntil(),
        year != null && year.closed(),
        year != null && !year.mayRegister(today, true).isAllowed());
  }

  private NumberSeries found(UUID seriesId) {
    return repository
        .series(seriesId)
        .orElseThrow(() -> new RefusedException(NumberingRefusal.UNKNOWN_NUMBER));
  }

  private Verdict mayReserve(NumberSeries series) {
    var caller = access.caller();
    return caller.has(Role.RECORDS_OFFICE) || own(caller, series)
        ? Verdict.allowed()
        : Verdict.refused(NumberingRefusal.NOT_YOUR_SERIES, series.symbol());
  }

  private static boolean own(Caller caller, NumberSeries series) {
    return caller.duties().stream().anyMatch(d -> series.symbol().equals(d.symbol()));
  }

  private Verdict mayVoid(NumberSeries series) {
    var caller = access.caller();
    var head =
        caller.duties().stream()
            .anyMatch(d -> d.kind() == PostKind.SECTION_HEAD && series.symbol().equals(d.symbol()));
    return head || caller.has(Role.RECORDS_OFFICE)
        ? Verdict.allowed()
        : Verdict.refused(NumberingRefusal.NOT_APPROVER);
  }

  /**
   * まとめ取り: takes the next numbers of a kind for paper. Each is used or made 欠番 later.
   *
   * @param count 1 to 100
   * @param purpose what they are for
   */
  public List<NumberRow> reserve(NumberKind kind, String symbol, int count, String purpose) {
    if (count < 1 || count > MOST_RESERVED) {
      throw new RefusedException(NumberingRefusal.COUNT_WRONG, MOST_RESERVED);
    }
    var what = subject(purpose);
    var caller = access.caller();
    var today = clock.today();
    var rule = books.rule(kind, today);
    if (!caller.has(Role.RECORDS_OFFICE)
        && caller.duties().stream().noneMatch(d -> symbol.equals(d.symbol()))) {
      throw new RefusedException(NumberingRefusal.NOT_YOUR_SERIES, symbol);
    }
    var rows = new ArrayList<NumberRow>();
    int year = rule.basis().yearOf(today);
    for (int i = 0; i < count; i++) {
      var next = books.next(rule, rule.symbol(symbol), year, today);
      var number = RegisteredNumber.reserved(next.place(), next.text(), what, caller.name(), today);
      repository.add(number);
      rows.add(number.row());
    }
    audit.record(
        AuditEvent.of("numbering.reserve", null, what)
            .with("first", rows.getFirst().text())
            .with("last", rows.getLast().text()));
    return rows;
  }

  /** A reserved number stands on a paper document. */
  public void useOnPaper(UUID numberId, String subject) {
    var what = subject(subject);
    var number = locked(numberId);
    mayReserve(found(number.seriesId())).orThrow();
    number.usedOnPaper(what, access.caller().name(), clock.today());
    audit.record(
        AuditEvent.of("numbering.useOnPaper", numberId, what).with("number", number.text()));
  }

  /** Makes a reserved number, or one that stands on paper only, 欠番. The caller approves it. */
  public void makeVoid(UUID numberId, String reason) {
    var number = locked(numberId);
    mayVoid(found(number.seriesId())).orThrow();
    if (number.itemId() != null) {
      throw new RefusedException(NumberingRefusal.HAS_DOCUMENT, number.text());
    }
    number.becomeVoid(reason, access.caller().name(), clock.now());
    audit.record(
        AuditEvent.of("numbering.void", numberId, number.text()).with("reason", reason.strip()));
  }

  /** Whether a year of a counter can be closed now: it is over, and nothing in it waits. */
  public Verdict mayClose(NumberKind counter, int year) {
    if (!access.caller().has(Role.RECORDS_OFFICE)) {
      return Verdict.refused(NumberingRefusal.NOT_RECORDS_OFFICE);
    }
    var rule = books.rule(counter, YearBasis.FISCAL.lastDay(year));
    var waiting =
        repository.seriesOf(year).stream()
            .filter(s -> s.kind() == counter)
            .flatMap(s -> repository.numbers(s.id()).stream())
            .filter(n -> n.mayUse().isAllowed())
            .count();
    return books
        .year(rule, year)
        .mayClose(clock.today())
        .and(
            () ->
                waiting > 0
                    ? Verdict.refused(NumberingRefusal.RESERVED_LEFT, waiting)
                    : Verdict.allowed());
  }

  /** Closes a year of a counter for good. */
  public void close(NumberKind counter, int year) {
    repository.lockYear(counter, year);
    mayClose(counter, year).orThrow();
    repository.add(new NumberClosing(counter, year, clock.now(), access.caller().name()));
    audit.record(
        AuditEvent.of("numbering.close", null).with("counter", counter).with("year", year));
  }

  private RegisteredNumber locked(UUID id) {
    var number = repository.locked(id);
    if (number == null) {
      throw new RefusedException(NumberingRefusal.UNKNOWN_NUMBER);
    }
    return number;
  }

  private static String subject(String typed) {
    if (typed == null || typed.isBlank() || typed.strip().length() > LONGEST_SUBJECT) {
      throw new RefusedException(NumberingRefusal.SUBJECT_MISSING);
    }
    return typed.strip();
  }
}
