package jp.fubako.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules, counters, given numbers and closed years. */
@ApplicationScoped
class NumberingRepository {

  /** A counter that has just been advanced and is locked until the commit. */
  record Counter(UUID seriesId, int sequence) {}

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public List<NumberRule> rules() {
    return em.createQuery(
            "select r from NumberRule r order by r.kind, r.validFrom", NumberRule.class)
        .getResultList();
  }

  public List<NumberRule> lockedRules() {
    return em.createQuery(
            "select r from NumberRule r order by r.kind, r.validFrom", NumberRule.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public void add(Object entity) {
    em.persist(entity);
  }

  public void remove(Object entity) {
    em.remove(entity);
  }

  public void flush() {
    em.flush();
  }

  public Optional<NumberSeries> series(NumberKind counter, String symbol, int year) {
    return em.createQuery(
            "select s from NumberSeries s"
                + " where s.kind = :kind and s.symbol = :symbol and s.year = :year",
            NumberSeries.class)
        .setParameter("kind", counter)
        .setParameter("symbol", symbol)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  public Optional<NumberSeries> series(UUID id) {
    return Optional.ofNullable(em.find(NumberSeries.class, id));
  }

  public List<NumberSeries> seriesOf(int year) {
    return em.createQuery(
            "select s from NumberSeries s where s.year = :year order by s.kind, s.symbol",
            NumberSeries.class)
        .setParameter("year", year)
        .getResultList();
  }

  /**
   * Makes a counter that is new, at 0, in a transaction of its own: were it made by those who want
   * its first number, and one of them rolled back, the others would stand in each other's way.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void open(NumberKind counter, String symbol, int year) {
    em.createNativeQuery(
            "insert ignore into number_series (id, kind, symbol, year, last_number)"
                + " values (?, ?, ?, ?, 0)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, counter.name())
        .setParameter(3, symbol)
        .setParameter(4, year)
        .executeUpdate();
  }

  /**
   * Advances a counter: it is locked until the commit, so nobody else gets a number of it before,
   * and a rollback takes it back. Whoever registers at the same moment stands in the queue, longer
   * than other statements wait for a lock.
   *
   * @return empty when there is no such counter yet
   */
  public Optional<Counter> advance(NumberKind counter, String symbol, int year) {
    var locked =
        em.createNativeQuery(
                "select id from number_series where kind = ? and symbol = ? and year = ?"
                    + " for update wait 30",
                UUID.class)
            .setParameter(1, counter.name())
            .setParameter(2, symbol)
            .setParameter(3, year)
            .getResultList();
    if (locked.isEmpty()) {
      return Optional.empty();
    }
    var id = (UUID) locked.getFirst();
    em.createNativeQuery("update number_series set last_number = last_number + 1 where id = ?")
        .setParameter(1, id)
        .executeUpdate();
    var last =
        em.createQuery("select s.lastNumber from NumberSeries s where s.id = :id", Integer.class)
            .setParameter("id", id)
            .getSingleResult();
    return Optional.of(new Counter(id, last));
  }

  /** Locks the counters of a year, so that nobody takes a number while it is being closed. */
  public void lockYear(NumberKind counter, int year) {
    em.createQuery(
            "select s from NumberSeries s where s.kind = :kind and s.year = :year",
            NumberSeries.class)
        .setParameter("kind", counter)
        .setParameter("year", year)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Locks the counter of a number, before the number itself. */
  public void lockSeries(UUID id) {
    em.find(NumberSeries.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  public boolean closed(NumberKind counter, int year) {
    return em.find(NumberClosing.class, new NumberClosing.Key(counter, year)) != null;
  }

  /** The same, of what is committed now, and so until the end of the transaction. */
  public boolean closedNow(NumberKind counter, int year) {
    var key = new NumberClosing.Key(counter, year);
    return em.find(NumberClosing.class, key, LockModeType.PESSIMISTIC_READ) != null;
  }

  public Optional<RegisteredNumber> find(UUID id) {
    return Optional.ofNullable(em.find(RegisteredNumber.class, id));
  }

  public RegisteredNumber locked(UUID id) {
    return em.find(RegisteredNumber.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The highest 枝番 of a number; 1 when it has none: the number itself is the first. */
  public int lastBranch(UUID seriesId, int sequence) {
    var last =
        em.createQuery(
                "select max(n.branch) from RegisteredNumber n"
                    + " where n.seriesId = :series and n.sequence = :sequence",
                Integer.class)
            .setParameter("series", seriesId)
            .setParameter("sequence", sequence)
            .getSingleResult();
    return last == null || last == 0 ? 1 : last;
  }

  public List<RegisteredNumber> numbers(UUID seriesId) {
    return em.createQuery(
            "select n from RegisteredNumber n where n.seriesId = :series"
                + " order by n.sequence, n.branch",
            RegisteredNumber.class)
        .setParameter("series", seriesId)
        .getResultList();
  }
}
