package jp.fubako.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counters and given numbers. */
@ApplicationScoped
class NumberingRepository {

  /** A counter that has just been advanced and is locked until the commit. */
  record Counter(UUID seriesId, int sequence) {}

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public Optional<NumberRule> rule(NumberKind kind, LocalDate on) {
    return em.createQuery(
            "select r from NumberRule r where r.kind = :kind and r.validFrom <= :on"
                + " and (r.validTo is null or r.validTo >= :on) order by r.validFrom desc",
            NumberRule.class)
        .setParameter("kind", kind)
        .setParameter("on", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Makes the series if it is new and advances it: one statement takes the exclusive lock that is
   * held until the commit, so nobody else gets a number of it before, and a rollback takes it back.
   */
  public Counter advance(NumberKind kind, String symbol, int year) {
    em.createNativeQuery(
            "insert into number_series (id, kind, symbol, year, last_number) values (?, ?, ?, ?, 1)"
                + " on duplicate key update last_number = last_number + 1")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, kind.name())
        .setParameter(3, symbol)
        .setParameter(4, year)
        .executeUpdate();
    var series =
        em.createQuery(
                "select s.id, s.lastNumber from NumberSeries s"
                    + " where s.kind = :kind and s.symbol = :symbol and s.year = :year",
                Object[].class)
            .setParameter("kind", kind)
            .setParameter("symbol", symbol)
            .setParameter("year", year)
            .getSingleResult();
    return new Counter((UUID) series[0], (Integer) series[1]);
  }

  public void add(RegisteredNumber number) {
    em.persist(number);
  }

  public RegisteredNumber locked(UUID id) {
    return em.find(RegisteredNumber.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  public List<RegisteredNumber> series(NumberKind kind, String symbol, int year) {
    return em.createQuery(
            "select n from RegisteredNumber n, NumberSeries s where n.seriesId = s.id"
                + " and s.kind = :kind and s.symbol = :symbol and s.year = :year"
                + " order by n.sequence",
            RegisteredNumber.class)
        .setParameter("kind", kind)
        .setParameter("symbol", symbol)
        .setParameter("year", year)
        .getResultList();
  }
}
