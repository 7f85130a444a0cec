package jp.fubako.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code person_key}. */
@ApplicationScoped
class PersonKeyRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  Optional<PersonKey> activeOf(UUID personId) {
    return active(personId, LockModeType.NONE);
  }

  /** The active key with its row locked until the end of the transaction. */
  Optional<PersonKey> lockedOf(UUID personId) {
    return active(personId, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<PersonKey> active(UUID personId, LockModeType lock) {
    return em.createQuery("select k from PersonKey k where k.activePersonId = :p", PersonKey.class)
        .setParameter("p", personId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  List<PersonKey> revoked() {
    return em.createQuery(
            "select k from PersonKey k where k.state = :s order by k.revokedAt", PersonKey.class)
        .setParameter("s", PersonKey.State.REVOKED)
        .getResultList();
  }

  void add(PersonKey key) {
    em.persist(key);
  }

  void flush() {
    em.flush();
  }
}
