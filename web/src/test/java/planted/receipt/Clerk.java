package planted.receipt;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import planted.approval.Upwards;

/** Not called a service, holds the entity manager, reads the clock, closes a cycle. */
@Stateless
public class Clerk {
  @PersistenceContext EntityManager manager;

  Instant now(Upwards up) {
    return Instant.now();
  }
}
