package jp.fubako.savedroute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Saved routes, by who may use them. */
@ApplicationScoped
class SavedRouteRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public List<SavedRoute> of(UUID personId, Set<UUID> sections) {
    return em.createQuery(
            "select distinct r from SavedRoute r left join fetch r.posts"
                + " where r.personId = :person or r.sectionId in :sections order by r.name",
            SavedRoute.class)
        .setParameter("person", personId)
        .setParameter("sections", sections.isEmpty() ? Set.of(new UUID(0, 0)) : sections)
        .getResultList();
  }

  public Optional<SavedRoute> find(UUID id) {
    return Optional.ofNullable(em.find(SavedRoute.class, id));
  }

  public void add(SavedRoute route) {
    em.persist(route);
  }

  public void remove(SavedRoute route) {
    em.remove(route);
  }
}
