package jp.fubako.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Holidays and closings: some two hundred rows. */
@ApplicationScoped
class CalendarRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  @Transactional
  public List<DayOff> daysOff() {
    return em.createQuery("select d from DayOff d order by d.day", DayOff.class).getResultList();
  }

  @Transactional
  public List<DayOff> daysOff(int year) {
    return em.createQuery(
            "select d from DayOff d where d.day between :first and :last order by d.day",
            DayOff.class)
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .getResultList();
  }

  @Transactional
  public List<YearlyClosing> closings() {
    return em.createQuery("select c from YearlyClosing c order by c.validFrom", YearlyClosing.class)
        .getResultList();
  }

  public DayOff find(LocalDate day) {
    return em.find(DayOff.class, day);
  }

  public void add(DayOff day) {
    em.persist(day);
  }

  public void remove(DayOff day) {
    em.remove(day);
  }

  public void flush() {
    em.flush();
  }
}
