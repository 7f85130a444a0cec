package jp.fubako.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The templates of all times: a town has a few dozen. */
@ApplicationScoped
class TemplateRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public List<RouteTemplate> all() {
    return em.createQuery(
            "select distinct t from RouteTemplate t left join fetch t.steps"
                + " order by t.code, t.validFrom",
            RouteTemplate.class)
        .getResultList();
  }

  /** Those of one code, locked for a change. */
  public List<RouteTemplate> locked(String code) {
    return em.createQuery(
            "select t from RouteTemplate t where t.code = :code order by t.validFrom",
            RouteTemplate.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Ends what holds on that day and drops what was to follow. */
  public void endBefore(String code, LocalDate from) {
    for (var template : locked(code)) {
      if (!template.line().from().isBefore(from)) {
        em.remove(template);
      } else if (template.line().validOn(from)) {
        template.ends(from.minusDays(1));
      }
    }
    em.flush();
  }

  public void add(RouteTemplate template) {
    em.persist(template);
    em.flush();
  }
}
