package jp.fubako.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

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
        all(AuthorityReservation.class),
        all(AuthorityExample.class));
  }

  /** What is stored, to be kept and read beyond the present transaction. */
  @Transactional
  public AuthorityTable.Content contentToKeep() {
    var content = content();
    detach(content.sets());
    detach(content.rules());
    detach(content.consults());
    detach(content.reservations());
    detach(content.tests());
    return content;
  }

  private void detach(List<?> entities) {
    entities.forEach(em::detach);
  }

  private <T> List<T> all(Class<T> type) {
    return em.createQuery("select x from " + type.getSimpleName() + " x", type).getResultList();
  }

  /** Changes with every change of the rules. */
  @Transactional
  public UUID edition() {
    return em.createQuery("select e.edition from AuthorityEdition e", UUID.class).getSingleResult();
  }

  /** Locks the rules for a change and counts a new edition. */
  public void nextEdition() {
    em.find(AuthorityEdition.class, AuthorityEdition.ONLY, LockModeType.PESSIMISTIC_WRITE)
        .advance();
  }

  /** The version, locked; every change of it or its rows counts its version on. */
  public AuthorityRuleSet locked(UUID id) {
    return em.find(AuthorityRuleSet.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  public void flush() {
    em.flush();
  }

  /** Takes rows out and puts others in their place. */
  void replace(List<Object> removed, List<Object> saved) {
    removed.forEach(em::remove);
    em.flush();
    saved.stream().filter(entity -> !em.contains(entity)).forEach(em::persist);
    em.flush();
  }
}
