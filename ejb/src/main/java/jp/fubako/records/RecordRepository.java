package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of cases, items and the rights to read them. */
@ApplicationScoped
class RecordRepository {

  private static final String READABLE =
      " exists (select r from ItemReader r where r.itemId = i.id and r.token in :tokens)";

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  void flush() {
    em.flush();
  }

  Optional<RecordItem> find(UUID id) {
    return Optional.ofNullable(em.find(RecordItem.class, id));
  }

  /** The item, locked until the end of the transaction. */
  Optional<RecordItem> lock(UUID id) {
    return Optional.ofNullable(em.find(RecordItem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<CaseFile> caseFile(UUID id) {
    return Optional.ofNullable(em.find(CaseFile.class, id));
  }

  /** The items of these ids that somebody with these tokens may read. */
  List<RecordItem> readable(Collection<UUID> ids, Set<String> tokens) {
    if (ids.isEmpty() || tokens.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select i from RecordItem i where i.id in :ids and" + READABLE, RecordItem.class)
        .setParameter("ids", ids)
        .setParameter("tokens", tokens)
        .getResultList();
  }

  List<RecordItem> ofCase(UUID caseId, Set<String> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select i from RecordItem i where i.caseId = :case and"
                + READABLE
                + " order by i.createdAt",
            RecordItem.class)
        .setParameter("case", caseId)
        .setParameter("tokens", tokens)
        .setMaxResults(200)
        .getResultList();
  }

  List<RecordItem> ofFolder(UUID folderId, Set<String> tokens, int offset, int limit) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select i from RecordItem i where i.folderId = :folder and"
                + READABLE
                + " order by i.createdAt, i.id",
            RecordItem.class)
        .setParameter("folder", folderId)
        .setParameter("tokens", tokens)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long countOfFolder(UUID folderId, Set<String> tokens) {
    if (tokens.isEmpty()) {
      return 0;
    }
    return em.createQuery(
            "select count(i) from RecordItem i where i.folderId = :folder and" + READABLE,
            Long.class)
        .setParameter("folder", folderId)
        .setParameter("tokens", tokens)
        .getSingleResult();
  }

  List<ItemReader> readers(UUID itemId) {
    return em.createQuery(
            "select r from ItemReader r where r.itemId = :item order by r.token", ItemReader.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  void remove(ItemReader reader) {
    em.remove(reader);
  }

  /** How many files each of these items has; items without files are missing. */
  Map<UUID, Integer> fileCounts(Collection<UUID> itemIds) {
    var counts = new HashMap<UUID, Integer>();
    if (!itemIds.isEmpty()) {
      em.createQuery(
              "select f.itemId, count(f) from ItemFile f where f.itemId in :ids"
                  + " and f.removedAt is null group by f.itemId",
              Object[].class)
          .setParameter("ids", itemIds)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
    }
    return counts;
  }

  long count() {
    return em.createQuery("select count(i) from RecordItem i", Long.class).getSingleResult();
  }

  /** Ids after the given one, in their order: to walk through everything. */
  List<UUID> idsAfter(UUID after, int limit) {
    var where = after == null ? "" : " where i.id > :after";
    var query =
        em.createQuery("select i.id from RecordItem i" + where + " order by i.id", UUID.class)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }
}
