package jp.fubako.numbering;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/**
 * Gives out numbers without gaps. A number belongs to the transaction that takes it: if that is
 * rolled back, the number was never given. Lock order: after the document, before the trail.
 */
@Stateless
public class NumberingService {

  @Inject private NumberingRepository repository;
  @Inject private OfficeClock clock;

  /**
   * Takes the next number.
   *
   * @param symbol 文書記号, for example 真総
   * @param on day of registration; decides the year and the format in force
   * @throws RefusedException {@link NumberingRefusal#NO_RULE}
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public TakenNumber take(NumberKind kind, String symbol, LocalDate on, UUID itemId) {
    var rule =
        repository
            .rule(kind, on)
            .orElseThrow(() -> new RefusedException(NumberingRefusal.NO_RULE, kind, on));
    var year = rule.yearOf(on);
    var counter = repository.advance(kind, symbol, year);
    var number =
        new RegisteredNumber(
            counter.seriesId(),
            counter.sequence(),
            rule.text(symbol, counter.sequence()),
            itemId,
            on);
    repository.add(number);
    return number.taken(year);
  }

  /** Makes a number 欠番; it is never used again. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void voidNumber(UUID numberId, String reason) {
    var number = repository.locked(numberId);
    if (number == null) {
      throw new RefusedException(NumberingRefusal.UNKNOWN_NUMBER);
    }
    number.becomeVoid(reason, clock.now());
  }

  /** All numbers of a series in order, 欠番 included. */
  public List<NumberRow> series(NumberKind kind, String symbol, int year) {
    return repository.series(kind, symbol, year).stream().map(RegisteredNumber::row).toList();
  }
}
