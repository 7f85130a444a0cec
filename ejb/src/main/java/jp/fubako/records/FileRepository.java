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

/** Rows of files, their revisions and what is known of their bytes. */
@ApplicationScoped
class FileRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  Optional<ItemFile> find(UUID fileId) {
    return Optional.ofNullable(em.find(ItemFile.class, fileId));
  }

  Optional<ItemFile> lock(UUID fileId) {
    return Optional.ofNullable(em.find(ItemFile.class, fileId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A file of an item that somebody with these tokens may read: looked up through its parent. */
  Optional<ItemFile> readable(UUID fileId, Set<String> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    return em
        .createQuery(
            "select f from ItemFile f where f.id = :id and f.removedAt is null and exists"
                + " (select r from ItemReader r where r.itemId = f.itemId and r.token in :tokens)",
            ItemFile.class)
        .setParameter("id", fileId)
        .setParameter("tokens", tokens)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<ItemFile> ofItem(UUID itemId) {
    return em.createQuery(
            "select f from ItemFile f where f.itemId = :item and f.removedAt is null"
                + " order by f.position, f.createdAt",
            ItemFile.class)
        .setParameter("item", itemId)
        .setMaxResults(FileService.MOST_FILES)
        .getResultList();
  }

  int lastPosition(UUID itemId) {
    var last =
        em.createQuery(
                "select max(f.position) from ItemFile f where f.itemId = :item", Integer.class)
            .setParameter("item", itemId)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  long count(UUID itemId) {
    return em.createQuery(
            "select count(f) from ItemFile f where f.itemId = :item and f.removedAt is null",
            Long.class)
        .setParameter("item", itemId)
        .getSingleResult();
  }

  List<String> revisions(UUID fileId) {
    return em.createQuery(
            "select v.hash from ItemFileVersion v where v.fileId = :file order by v.revision",
            String.class)
        .setParameter("file", fileId)
        .setMaxResults(1_000)
        .getResultList();
  }

  Optional<InspectedContent> inspected(String hash) {
    return Optional.ofNullable(em.find(InspectedContent.class, hash));
  }

  /** What is known of these bytes, by hash. */
  Map<String, InspectedContent> inspected(Collection<String> hashes) {
    var known = new HashMap<String, InspectedContent>();
    if (!hashes.isEmpty()) {
      em.createQuery(
              "select c from InspectedContent c where c.hash in :hashes", InspectedContent.class)
          .setParameter("hashes", hashes)
          .getResultList()
          .forEach(content -> known.put(content.hash(), content));
    }
    return known;
  }

  /** All present files that stand for these bytes. */
  List<ItemFile> withHash(String hash) {
    return em.createQuery(
            "select f from ItemFile f where f.hash = :hash and f.removedAt is null", ItemFile.class)
        .setParameter("hash", hash)
        .setMaxResults(FileService.MOST_FILES)
        .getResultList();
  }
}
