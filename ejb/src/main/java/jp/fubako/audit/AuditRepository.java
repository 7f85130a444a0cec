package jp.fubako.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of the trail: appended and read, never changed. */
@ApplicationScoped
class AuditRepository {

  private static final int PAGE = 1_000;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public AuditHead lockedHead() {
    var head = em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    if (head == null) {
      throw new IllegalStateException("the trail has no head row");
    }
    return head;
  }

  public void append(AuditEntry entry) {
    em.persist(entry);
  }

  public List<AuditEntry> from(long index) {
    var page =
        em.createQuery(
                "select e from AuditEntry e where e.idx >= :from order by e.idx", AuditEntry.class)
            .setParameter("from", index)
            .setMaxResults(PAGE)
            .getResultList();
    em.clear();
    return page;
  }

  /** Size and hash of the head as committed, without locking it. */
  public Map.Entry<Long, String> head() {
    var row =
        em.createQuery("select h.size, h.hash from AuditHead h", Object[].class).getSingleResult();
    return Map.entry((Long) row[0], (String) row[1]);
  }

  public List<AuditEntry> ofObject(UUID objectId) {
    return em.createQuery(
            "select e from AuditEntry e where e.objectId = :id order by e.idx", AuditEntry.class)
        .setParameter("id", objectId)
        .getResultList();
  }

  public List<AuditEntry> find(AuditFilter filter, int offset, int limit) {
    return bound(filter, "select e from AuditEntry e", " order by e.idx desc", AuditEntry.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  public long count(AuditFilter filter) {
    return bound(filter, "select count(e) from AuditEntry e", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> bound(AuditFilter filter, String select, String order, Class<T> type) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    add(conditions, values, "e.actorId = :actor", "actor", filter.actorId());
    add(conditions, values, "e.objectId = :object", "object", filter.objectId());
    add(conditions, values, "e.at >= :from", "from", filter.from());
    add(conditions, values, "e.at < :until", "until", filter.until());
    if (filter.actionStart() != null && !filter.actionStart().isBlank()) {
      add(conditions, values, "locate(:action, e.action) = 1", "action", filter.actionStart());
    }
    if (filter.refusedOnly()) {
      conditions.add("e.refused = true");
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    var query = em.createQuery(select + where + order, type);
    values.forEach(query::setParameter);
    return query;
  }

  private static void add(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }
}
