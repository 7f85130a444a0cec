package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.routing.StepKind;

/** Rows of {@code route} with their steps and acts. */
@ApplicationScoped
class RouteRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Route route) {
    em.persist(route);
  }

  Optional<Route> bySubject(UUID subjectId) {
    return idBySubject(subjectId).map(id -> em.find(Route.class, id));
  }

  Optional<Route> byStep(UUID stepId) {
    return idByStep(stepId).map(id -> em.find(Route.class, id));
  }

  /** The route with its row locked until the end of the transaction. */
  Optional<Route> lockedBySubject(UUID subjectId) {
    return idBySubject(subjectId).map(this::locked);
  }

  /** As {@link #lockedBySubject}. */
  Optional<Route> lockedByStep(UUID stepId) {
    return idByStep(stepId).map(this::locked);
  }

  /** Steps of the own line that are waited for. */
  List<RouteStep> openReviews() {
    return em.createQuery(
            "select s from RouteStep s join fetch s.route"
                + " where s.state = :active and s.kind = :review",
            RouteStep.class)
        .setParameter("active", StepState.ACTIVE)
        .setParameter("review", StepKind.REVIEW)
        .getResultList();
  }

  Route locked(UUID id) {
    return em.find(Route.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<UUID> idBySubject(UUID subjectId) {
    return em.createQuery("select r.id from Route r where r.subject.subjectId = :s", UUID.class)
        .setParameter("s", subjectId)
        .getResultStream()
        .findFirst();
  }

  private Optional<UUID> idByStep(UUID stepId) {
    return em.createQuery("select s.route.id from RouteStep s where s.id = :s", UUID.class)
        .setParameter("s", stepId)
        .getResultStream()
        .findFirst();
  }
}
