package jp.fubako.numbering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.numbering.RegisteredNumber.Place;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * Gives out numbers without gaps. A number belongs to the transaction that takes it: if that is
 * rolled back, the number was never given. Lock order: after the document, before the trail.
 */
@Stateless
public class NumberingService {

  @Inject private NumberingRepository repository;
  @Inject private NumberBooks books;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /**
   * Takes the next number of the year in which the day lies.
   *
   * @param symbol 文書記号 of the section, for example 真総; a rule for the whole town has its own
   * @param on day of registration; decides the year and the format in force
   * @throws RefusedException {@link NumberingRefusal#NO_RULE}
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public TakenNumber take(NumberKind kind, String symbol, LocalDate on, UUID itemId) {
    var rule = books.rule(kind, on);
    return given(rule, symbol, rule.basis().yearOf(on), on, itemId);
  }

  /**
   * Whether the caller can take a number of a year today: of the present one, or of the year before
   * until its closing day, as long as it is not closed.
   *
   * @param year western year in which it began
   */
  public Verdict mayTakeInto(NumberKind kind, int year) {
    var today = clock.today();
    return books
        .year(books.ruleOf(kind, year, today), year)
        .mayRegister(today, lateEntries(access.caller()));
  }

  /**
   * Takes the next number of a year into which {@link #mayTakeInto} lets the caller register. The
   * document's own date says how old it is; the number is that of today.
   *
   * @throws RefusedException when the year is being closed at this moment
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public TakenNumber takeInto(NumberKind kind, String symbol, int year, LocalDate on, UUID itemId) {
    var rule = books.ruleOf(kind, year, on);
    var number = given(rule, symbol, year, on, itemId);
    if (year != rule.basis().yearOf(on) && repository.closedNow(rule.countsWith(), year)) {
      throw new RefusedException(NumberingRefusal.YEAR_CLOSED, books.year(rule, year).name());
    }
    return number;
  }

  private TakenNumber given(
      NumberRuleLine rule, String ownSymbol, int year, LocalDate on, UUID itemId) {
    var taken = books.next(rule, rule.symbol(ownSymbol), year, on);
    var number = new RegisteredNumber(taken.place(), taken.text(), itemId, on);
    repository.add(number);
    return number.taken(year);
  }

  /** The years into which the caller can register today: the present one first. */
  public List<Integer> openYears(NumberKind kind) {
    var today = clock.today();
    var rule = books.rule(kind, today);
    int present = rule.basis().yearOf(today);
    return books.year(rule, present - 1).open(today) && lateEntries(access.caller())
        ? List.of(present, present - 1)
        : List.of(present);
  }

  private static boolean lateEntries(Caller caller) {
    return caller.has(Role.RECORDS_OFFICE) || caller.has(Role.RECORDS_LIAISON);
  }

  /**
   * 枝番: a further document under a number that is given, for example 真総第123号の2. The next free
   * branch is taken, from 2.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public TakenNumber branch(UUID numberId, LocalDate on, UUID itemId) {
    var parent =
        repository
            .find(numberId)
            .orElseThrow(() -> new RefusedException(NumberingRefusal.UNKNOWN_NUMBER));
    repository.lockSeries(parent.seriesId());
    var series = repository.series(parent.seriesId()).orElseThrow();
    int branch = repository.lastBranch(parent.seriesId(), parent.sequence()) + 1;
    var text = books.branchText(parent, series, branch);
    var place = new Place(parent.seriesId(), parent.kind(), parent.sequence(), branch);
    var number = new RegisteredNumber(place, text, itemId, on);
    repository.add(number);
    return number.taken(series.year());
  }

  /** Makes a number 欠番; it is never used again. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void voidNumber(UUID numberId, String reason) {
    var number = repository.locked(numberId);
    if (number == null) {
      throw new RefusedException(NumberingRefusal.UNKNOWN_NUMBER);
    }
    var by = access.callerIfAny().map(Caller::name).orElse("");
    number.becomeVoid(reason, by, clock.now());
  }

  /** All numbers of a series in order, 欠番 included. */
  public List<NumberRow> series(NumberKind kind, String symbol, int year) {
    return repository.series(books.counter(kind, year), symbol, year).stream()
        .flatMap(s -> repository.numbers(s.id()).stream())
        .map(RegisteredNumber::row)
        .toList();
  }
}
