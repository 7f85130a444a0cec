package jp.fubako.oral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code oral_decision}. */
@ApplicationScoped
class OralRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(OralDecision decision) {
    em.persist(decision);
  }

  Optional<OralDecision> last(UUID subjectId) {
    return em.createQuery(
            "select o from OralDecision o where o.subjectId = :subject"
                + " order by o.recordedAt desc, o.id",
            OralDecision.class)
        .setParameter("subject", subjectId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
