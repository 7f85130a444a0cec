package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of folders, classifications and retention rules. */
@ApplicationScoped
class FolderRepository {

  private static final int MOST = 2_000;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Object entity) {
    em.persist(entity);
  }

  Optional<Folder> find(UUID id) {
    return Optional.ofNullable(em.find(Folder.class, id));
  }

  Optional<Folder> lock(UUID id) {
    return Optional.ofNullable(em.find(Folder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Folder> folders(UUID sectionId, int fiscalYear) {
    return em.createQuery(
            "select f from Folder f where f.sectionId = :section and f.fiscalYear = :year"
                + " order by f.classification, f.title",
            Folder.class)
        .setParameter("section", sectionId)
        .setParameter("year", fiscalYear)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<Folder> byIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select f from Folder f where f.id in :ids", Folder.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  boolean exists(FolderImport line) {
    return !em.createQuery(
            "select f.id from Folder f where f.sectionId = :section and f.fiscalYear = :year"
                + " and f.classification = :class and f.title = :title",
            UUID.class)
        .setParameter("section", line.sectionId())
        .setParameter("year", line.fiscalYear())
        .setParameter("class", line.classification())
        .setParameter("title", line.title())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<Integer> years(UUID sectionId) {
    return em.createQuery(
            "select distinct f.fiscalYear from Folder f where f.sectionId = :section"
                + " order by f.fiscalYear desc",
            Integer.class)
        .setParameter("section", sectionId)
        .setMaxResults(100)
        .getResultList();
  }

  /** How many items with one of these readers each folder holds; empty ones are missing. */
  Map<UUID, Long> itemCounts(Collection<UUID> folderIds, Set<String> tokens) {
    var counts = new HashMap<UUID, Long>();
    if (!folderIds.isEmpty() && !tokens.isEmpty()) {
      em.createQuery(
              "select i.folderId, count(i) from RecordItem i where i.folderId in :ids and exists"
                  + " (select r from ItemReader r where r.itemId = i.id and r.token in :tokens)"
                  + " group by i.folderId",
              Object[].class)
          .setParameter("ids", folderIds)
          .setParameter("tokens", tokens)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    }
    return counts;
  }

  List<Classification> classifications(LocalDate on) {
    return em.createQuery(
            "select c from Classification c where c.validFrom <= :day"
                + " and (c.validTo is null or c.validTo >= :day) order by c.code",
            Classification.class)
        .setParameter("day", on)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<RetentionRule> rule(String code, LocalDate on) {
    return em
        .createQuery(
            "select r from RetentionRule r where r.code = :code and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day) order by r.validFrom desc",
            RetentionRule.class)
        .setParameter("code", code)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The labels of all retention rules by code, newest rule winning. */
  Map<String, String> retentionLabels() {
    var labels = new HashMap<String, String>();
    em.createQuery("select r from RetentionRule r order by r.validFrom", RetentionRule.class)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(rule -> labels.put(rule.code(), rule.label()));
    return labels;
  }
}
