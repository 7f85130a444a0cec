package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of receipts and what belongs to them. */
@ApplicationScoped
class ReceiptRepository {

  private static final String READABLE =
      " exists (select a from ItemReader a where a.itemId = r.id and a.token in :tokens)";

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  Optional<Receipt> find(UUID id) {
    return Optional.ofNullable(em.find(Receipt.class, id));
  }

  Optional<Receipt> lock(UUID id) {
    return Optional.ofNullable(em.find(Receipt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<StampedCopy> stamp(UUID receiptId) {
    return Optional.ofNullable(em.find(StampedCopy.class, receiptId));
  }

  Optional<ReceiptHint> hint(UUID fileId) {
    return Optional.ofNullable(em.find(ReceiptHint.class, fileId));
  }

  List<ReceiptHint> hints(UUID receiptId) {
    return em.createQuery("select h from ReceiptHint h where h.receiptId = :id", ReceiptHint.class)
        .setParameter("id", receiptId)
        .setMaxResults(20)
        .getResultList();
  }

  List<ReceiptStep> steps(UUID receiptId) {
    return em.createQuery(
            "select s from ReceiptStep s where s.receiptId = :id order by s.at", ReceiptStep.class)
        .setParameter("id", receiptId)
        .setMaxResults(500)
        .getResultList();
  }

  List<ReceiptReader> readers(UUID receiptId) {
    return em.createQuery(
            "select x from ReceiptReader x where x.receiptId = :id order by x.name",
            ReceiptReader.class)
        .setParameter("id", receiptId)
        .setMaxResults(500)
        .getResultList();
  }

  List<Receipt> list(ReceiptQuery query, int offset, int limit) {
    var typed =
        em.createQuery(
            "select r from Receipt r where " + query.where() + query.order(), Receipt.class);
    query.parameters().forEach(typed::setParameter);
    return typed.setFirstResult(offset).setMaxResults(limit).getResultList();
  }

  long count(ReceiptQuery query) {
    var typed = em.createQuery("select count(r) from Receipt r where " + query.where(), Long.class);
    query.parameters().forEach(typed::setParameter);
    return typed.getSingleResult();
  }

  /** Files per receipt: all, and those that were refused. */
  Map<UUID, int[]> fileCounts(Collection<UUID> ids) {
    var counts = new HashMap<UUID, int[]>();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select f.itemId, count(f), count(f.inspectionCode) from ItemFile f"
                  + " where f.itemId in :ids and f.removedAt is null group by f.itemId",
              Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(
              row ->
                  counts.put(
                      (UUID) row[0],
                      new int[] {((Long) row[1]).intValue(), ((Long) row[2]).intValue()}));
    }
    return counts;
  }

  /** Earlier receipts that hold a file with the same bytes, as far as readable. */
  List<Receipt> withSameFiles(UUID id, Set<String> tokens) {
    return em.createQuery(
            "select distinct r from Receipt r, ItemFile f, ItemFile mine where f.itemId = r.id"
                + " and mine.itemId = :id and f.hash = mine.hash and r.id <> :id"
                + " and f.role = jp.fubako.records.FileRole.ORIGINAL"
                + " and mine.role = jp.fubako.records.FileRole.ORIGINAL"
                + " and r.state <> jp.fubako.receipt.ReceiptState.VOID and"
                + READABLE,
            Receipt.class)
        .setParameter("id", id)
        .setParameter("tokens", tokens)
        .setMaxResults(10)
        .getResultList();
  }

  /** Earlier receipts with the same counterpart number, as far as readable. */
  List<Receipt> withCounterpartKey(UUID id, String key, Set<String> tokens) {
    return em.createQuery(
            "select r from Receipt r where r.book.counterpartKey = :key and r.id <> :id"
                + " and r.state <> jp.fubako.receipt.ReceiptState.VOID and"
                + READABLE
                + " order by r.receivedOn desc",
            Receipt.class)
        .setParameter("key", key)
        .setParameter("id", id)
        .setParameter("tokens", tokens)
        .setMaxResults(10)
        .getResultList();
  }

  /** One series of the book by number. */
  List<Receipt> book(UUID seriesSectionId, int year, int offset, int limit) {
    return em.createQuery(
            "select r from Receipt r where r.seriesSectionId = :section and r.numberYear = :year"
                + " order by r.numberSequence",
            Receipt.class)
        .setParameter("section", seriesSectionId)
        .setParameter("year", year)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long bookSize(UUID seriesSectionId, int year) {
    return em.createQuery(
            "select count(r) from Receipt r where r.seriesSectionId = :section"
                + " and r.numberYear = :year",
            Long.class)
        .setParameter("section", seriesSectionId)
        .setParameter("year", year)
        .getSingleResult();
  }

  /** Which of these somebody with these tokens may read. */
  Set<UUID> readable(Collection<UUID> ids, Set<String> tokens) {
    if (ids.isEmpty() || tokens.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        em.createQuery(
                "select distinct a.itemId from ItemReader a where a.itemId in :ids"
                    + " and a.token in :tokens",
                UUID.class)
            .setParameter("ids", ids)
            .setParameter("tokens", tokens)
            .getResultList());
  }
}
