package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.records.ReadingScope;
import jp.fubako.shared.PageOf;

/** Rows of {@code proposal}. */
@ApplicationScoped
class ProposalRepository {

  private static final String COLUMNS =
      """
      select p.id, p.text.subject, p.number, p.state, p.draftedBy.drafterName, p.sectionName, p.draftedOn,
        p.decidedOn, p.text.dueOn, p.text.urgent, p.text.amount, p.changedAt
      """;

  private static final String MATCHING =
      " and p.state in :states and (p.text.subject like :words or p.number like :words)";

  private static final String MINE =
      " from Proposal p where coalesce(p.draftedBy.handlerId, p.draftedBy.drafterId) = :me"
          + MATCHING;

  private static final String OF_SECTION =
      """
       from Proposal p where p.sectionId in :sections
       and (p.text.scope <> :secret or p.draftedBy.drafterId = :me or p.draftedBy.handlerId = :me)
      """
          + MATCHING;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Proposal proposal) {
    em.persist(proposal);
  }

  void remove(Proposal proposal) {
    em.remove(proposal);
  }

  /** Writes what is pending, so that versions are those of the rows. */
  void flush() {
    em.flush();
  }

  Optional<Proposal> find(UUID id) {
    return Optional.ofNullable(em.find(Proposal.class, id));
  }

  /** The proposal under way that would change or cancel a decided one, if there is one. */
  Optional<Proposal> changing(UUID decided) {
    return em.createQuery(
            "select p from Proposal p where p.succession.supersedes = :old and p.state in :open",
            Proposal.class)
        .setParameter("old", decided)
        .setParameter(
            "open", EnumSet.of(ProposalState.DRAFT, ProposalState.ROUTING, ProposalState.RETURNED))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The proposal with its row locked until the end of the transaction. */
  Optional<Proposal> locked(UUID id) {
    return Optional.ofNullable(em.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  PageOf<ProposalRow> mine(UUID personId, ProposalFilter filter, int offset, int limit) {
    var rows = em.createQuery(COLUMNS + MINE + " order by p.changedAt desc, p.id", Object[].class);
    var count = em.createQuery("select count(p)" + MINE, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      matching(query, filter).setParameter("me", personId);
    }
    return page(rows, count, offset, limit);
  }

  PageOf<ProposalRow> ofSections(
      Set<UUID> sections, UUID personId, ProposalFilter filter, int offset, int limit) {
    var rows =
        em.createQuery(COLUMNS + OF_SECTION + " order by p.changedAt desc, p.id", Object[].class);
    var count = em.createQuery("select count(p)" + OF_SECTION, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      matching(query, filter)
          .setParameter("me", personId)
          .setParameter("sections", sections)
          .setParameter("secret", ReadingScope.SECRET);
    }
    return page(rows, count, offset, limit);
  }

  private static TypedQuery<?> matching(TypedQuery<?> query, ProposalFilter filter) {
    var states = filter.states().isEmpty() ? EnumSet.allOf(ProposalState.class) : filter.states();
    return query.setParameter("states", states).setParameter("words", containing(filter.words()));
  }

  /** A pattern of SQL that finds texts with these words in them, whatever signs they hold. */
  static String containing(String words) {
    return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static PageOf<ProposalRow> page(
      TypedQuery<Object[]> rows, TypedQuery<Long> count, int offset, int limit) {
    var found =
        rows.setFirstResult(offset).setMaxResults(limit).getResultList().stream()
            .map(ProposalRepository::row)
            .toList();
    return new PageOf<>(found, count.getSingleResult(), offset, limit);
  }

  private static ProposalRow row(Object[] c) {
    return new ProposalRow(
        (UUID) c[0],
        (String) c[1],
        (String) c[2],
        (ProposalState) c[3],
        (String) c[4],
        (String) c[5],
        (LocalDate) c[6],
        (LocalDate) c[7],
        (LocalDate) c[8],
        (Boolean) c[9],
        (Long) c[10],
        (Instant) c[11]);
  }
}
