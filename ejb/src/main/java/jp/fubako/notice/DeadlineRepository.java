package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reminders of single steps, and what was pressed for. */
@ApplicationScoped
class DeadlineRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  Optional<StepReminder> reminder(UUID stepId) {
    return Optional.ofNullable(em.find(StepReminder.class, stepId));
  }

  /** Keeps a reminder that was set for the first time; others are kept by themselves. */
  void save(UUID stepId, StepReminder reminder) {
    if (em.find(StepReminder.class, stepId) == null) {
      em.persist(reminder);
    }
  }

  boolean urged(UUID stepId, LocalDate day) {
    return em.find(StepUrge.class, StepUrge.idOf(stepId, day)) != null;
  }

  void add(StepUrge urge) {
    em.persist(urge);
    em.flush();
  }

  /** Waits for whoever presses for a step of this route at the same moment. */
  void lockRoute(UUID routeId) {
    em.createNativeQuery("select 1 from route where id = ? for update")
        .setParameter(1, routeId.toString())
        .getResultList();
  }
}
