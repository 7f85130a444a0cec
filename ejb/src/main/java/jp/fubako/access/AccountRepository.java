package jp.fubako.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Login accounts. */
@ApplicationScoped
class AccountRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public Optional<LoginAccount> find(String username) {
    return em.createQuery(
            "select a from LoginAccount a left join fetch a.roles where a.username = :username",
            LoginAccount.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  public List<LoginAccount> ofPerson(UUID personId) {
    return em.createQuery(
            "select a from LoginAccount a where a.personId = :person", LoginAccount.class)
        .setParameter("person", personId)
        .getResultList();
  }

  public LoginAccount locked(String username) {
    return em.find(LoginAccount.class, username, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether anybody can sign in at all. */
  public boolean any() {
    return !em.createQuery("select a.username from LoginAccount a", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public int close(Set<UUID> people) {
    return em.createQuery(
            """
            update versioned LoginAccount a set a.enabled = false
            where a.enabled = true and a.personId in :people
            """)
        .setParameter("people", people)
        .executeUpdate();
  }

  public void add(LoginAccount account) {
    em.persist(account);
  }
}
