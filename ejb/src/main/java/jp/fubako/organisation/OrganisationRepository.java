package jp.fubako.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Units, posts and people, as whole tables: a town has a few hundred rows of each. */
@ApplicationScoped
class OrganisationRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** Changes with every change of the organisation or its rules. */
  @Transactional
  public UUID edition() {
    return em.createQuery("select e.edition from OrganisationEdition e", UUID.class)
        .getSingleResult();
  }

  /** Locks the organisation for a change and counts a new edition. */
  public void nextEdition() {
    em.find(OrganisationEdition.class, OrganisationEdition.ONLY, LockModeType.PESSIMISTIC_WRITE)
        .advance();
  }

  /** What is stored, to be changed in the present transaction. */
  @Transactional
  public Chart.Content content() {
    return new Chart.Content(
        all(OrgUnit.class),
        all(Post.class),
        all(Person.class),
        all(Assignment.class),
        all(Absence.class),
        all(ActingOrder.class));
  }

  /** What is stored, to be kept and read beyond the present transaction. */
  @Transactional
  public Chart.Content contentToKeep() {
    var content = content();
    detach(content.units());
    detach(content.posts());
    detach(content.people());
    detach(content.assignments());
    detach(content.absences());
    detach(content.actingOrders());
    return content;
  }

  private void detach(List<?> entities) {
    entities.forEach(em::detach);
  }

  private <T> List<T> all(Class<T> type) {
    return em.createQuery("select x from " + type.getSimpleName() + " x", type).getResultList();
  }

  public void save(Object entity) {
    if (!em.contains(entity)) {
      em.persist(entity);
    }
  }

  public void remove(Object entity) {
    em.remove(entity);
  }

  public void flush() {
    em.flush();
  }
}
