package jp.fubako.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Rows of {@code unit_succession}. */
@ApplicationScoped
class SuccessionRepository {

  private static final int MOST = 2_000;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Succession succession) {
    em.persist(succession);
  }

  List<Succession> all() {
    return em.createQuery(
            "select s from Succession s order by s.effectiveOn desc, s.id", Succession.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Those of a day, locked. */
  List<Succession> locked(LocalDate day) {
    return em.createQuery(
            "select s from Succession s where s.effectiveOn = :day order by s.id", Succession.class)
        .setParameter("day", day)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void removeRehearsed(LocalDate day) {
    em.createQuery("delete from Succession s where s.effectiveOn = :day and s.confirmedAt is null")
        .setParameter("day", day)
        .executeUpdate();
  }

  /** Days that have come and are confirmed but not done. */
  List<LocalDate> due(LocalDate today) {
    return em.createQuery(
            "select distinct s.effectiveOn from Succession s where s.effectiveOn <= :today"
                + " and s.confirmedAt is not null and s.doneAt is null order by s.effectiveOn",
            LocalDate.class)
        .setParameter("today", today)
        .getResultList();
  }
}
