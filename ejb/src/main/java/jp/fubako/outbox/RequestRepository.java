package jp.fubako.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Rows of {@code request_key}. */
@ApplicationScoped
class RequestRepository {

  record Earlier(String operation, String result) {}

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** True when the key was free; waits while another transaction holds it. */
  public boolean claim(UUID key, String operation, Instant now) {
    return em.createNativeQuery(
                "insert ignore into request_key (id, operation, result, created_at)"
                    + " values (?, ?, null, ?)")
            .setParameter(1, key)
            .setParameter(2, operation)
            .setParameter(3, now)
            .executeUpdate()
        == 1;
  }

  public Earlier find(UUID key) {
    var row =
        (Object[])
            em.createNativeQuery("select operation, result from request_key where id = ?")
                .setParameter(1, key)
                .getSingleResult();
    return new Earlier((String) row[0], (String) row[1]);
  }

  public void complete(UUID key, String result) {
    em.createNativeQuery("update request_key set result = ? where id = ?")
        .setParameter(1, result)
        .setParameter(2, key)
        .executeUpdate();
  }
}
