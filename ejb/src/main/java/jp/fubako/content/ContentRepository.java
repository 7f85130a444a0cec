package jp.fubako.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.fubako.shared.OfficeClock;

/** Rows of {@code content_blob}: which files must be there. */
@ApplicationScoped
class ContentRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  @Inject private OfficeClock clock;

  /** Joins the caller's transaction, or has its own when there is none. */
  @Transactional
  public void remember(StoredContent stored) {
    em.createNativeQuery(
            "insert ignore into content_blob (hash, size, created_at) values (?, ?, ?)")
        .setParameter(1, stored.hash())
        .setParameter(2, stored.size())
        .setParameter(3, clock.now())
        .executeUpdate();
  }
}
