package jp.fubako.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The authority rules of all versions, as whole tables: a town has a few hundred rows. */
@ApplicationScoped
class AuthorityRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** What is stored, to be changed in the present transaction. */
  @Transactional
  public AuthorityTable.Content content() {
    return new AuthorityTable.Content(
        all(AuthorityRuleSet.class),
        all(AuthorityRule.class),
        all(AuthorityConsult.class),
        all(AuthorityReservation.class));
  }

  /** What is stored, to be kept and read beyond the present transaction. */
  @Transactional
  public AuthorityTable.Content contentToKeep() {
    var content = content();
    detach(content.sets());
    detach(content.rules());
    detach(content.consults());
    detach(content.reservations());
    return content;
  }

  private void detach(List<?> entities) {
    entities.forEach(em::detach);
  }

  private <T> List<T> all(Class<T> type) {
    return em.createQuery("select x from " + type.getSimpleName() + " x", type).getResultList();
  }

  /** Takes rows out and puts others in their place. */
  void replace(List<Object> removed, List<Object> saved) {
    removed.forEach(em::remove);
    em.flush();
    saved.stream().filter(entity -> !em.contains(entity)).forEach(em::persist);
    em.flush();
  }
}
