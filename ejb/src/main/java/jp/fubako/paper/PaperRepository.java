package jp.fubako.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code paper_part} and {@code paper_reason}. */
@ApplicationScoped
class PaperRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  Optional<PaperPart> of(UUID subjectId) {
    return Optional.ofNullable(em.find(PaperPart.class, subjectId));
  }

  /** Persists a new one once it is complete; a known one is left as it is. */
  void keep(PaperPart part) {
    if (!em.contains(part)) {
      em.persist(part);
    }
  }

  void remove(PaperPart part) {
    em.remove(part);
  }

  List<PaperReason> reasons() {
    return em.createQuery("select r from PaperReason r order by r.place", PaperReason.class)
        .getResultList();
  }
}
