package jp.fubako.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.records.ReadingScope;
import jp.fubako.shared.PageOf;

/** Rows of {@code dispatch_entry}. */
@ApplicationScoped
class IssueRepository {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final String REGISTER =
      """
       from DispatchEntry d join Proposal p on p.id = d.proposalId
       where (:everywhere = true or d.sectionId in :sections)
       and (p.text.scope <> :secret or p.draftedBy.drafterId = :me)
       and d.dispatchedOn between :from and :until
       and (d.subject like :words or d.addressee like :words or d.number like :words)
      """;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(DispatchEntry entry) {
    em.persist(entry);
  }

  List<DispatchRow> dispatchesOf(UUID proposalId) {
    return em.createQuery(
            "select d from DispatchEntry d where d.proposalId = :p order by d.at, d.id",
            DispatchEntry.class)
        .setParameter("p", proposalId)
        .getResultStream()
        .map(DispatchEntry::row)
        .toList();
  }

  /** Whose dispatches are asked for. */
  record Reach(boolean everywhere, Set<UUID> sections, UUID personId) {}

  PageOf<DispatchRow> dispatches(DispatchFilter filter, Reach reach, int offset, int limit) {
    var rows =
        em.createQuery(
            "select d" + REGISTER + " order by d.dispatchedOn desc, d.at desc, d.id",
            DispatchEntry.class);
    var count = em.createQuery("select count(d)" + REGISTER, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      query
          .setParameter("everywhere", reach.everywhere())
          .setParameter("sections", reach.sections())
          .setParameter("me", reach.personId())
          .setParameter("secret", ReadingScope.SECRET)
          .setParameter("from", filter.from() == null ? FIRST_DAY : filter.from())
          .setParameter("until", filter.until() == null ? LAST_DAY : filter.until())
          .setParameter("words", containing(filter.words()));
    }
    var found =
        rows.setFirstResult(offset)
            .setMaxResults(limit)
            .getResultStream()
            .map(DispatchEntry::row)
            .toList();
    return new PageOf<>(found, count.getSingleResult(), offset, limit);
  }

  /** A pattern of SQL that finds texts with these words in them, whatever signs they hold. */
  private static String containing(String words) {
    return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
