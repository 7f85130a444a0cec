package jp.fubako.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.drafting.ProposalState;
import jp.fubako.drafting.SealHandling;
import jp.fubako.records.ReadingScope;
import jp.fubako.shared.PageOf;

/** Rows of {@code fair_copy} and {@code collation_rule}. */
@ApplicationScoped
class FairCopyRepository {

  private static final String WAITING =
      """
       from FairCopy f join Proposal p on p.id = f.proposalId
       where f.state = :made and p.state = :preparing and f.madeBy <> :me
       and (:everywhere = true or p.sectionId in :sections) and p.text.scope <> :secret
      """;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(FairCopy copy) {
    em.persist(copy);
  }

  /** All of a proposal, oldest first. */
  List<FairCopy> of(UUID proposalId) {
    return em.createQuery(
            "select f from FairCopy f where f.proposalId = :p order by f.no", FairCopy.class)
        .setParameter("p", proposalId)
        .getResultList();
  }

  /** The one that counts, as it stands now. */
  Optional<FairCopy> locked(UUID proposalId) {
    return em.createQuery(
            "select f from FairCopy f where f.proposalId = :p order by f.no desc", FairCopy.class)
        .setParameter("p", proposalId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whether the rule of the day asks for 照合; it does not where there is no rule. */
  boolean needed(SealHandling seal, LocalDate on) {
    return em.createQuery(
            """
            select r from CollationRule r
            where r.seal = :seal and r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)
            """,
            CollationRule.class)
        .setParameter("seal", seal)
        .setParameter("on", on)
        .getResultStream()
        .anyMatch(CollationRule::needed);
  }

  /** What waits for 照合 by somebody of these sections who did not make it, oldest first. */
  PageOf<WaitingCopy> waiting(
      UUID me, Set<UUID> sections, boolean everywhere, int offset, int limit) {
    var rows =
        em.createQuery(
            "select p.id, p.text.subject, p.number, p.sectionName, f.no, f.madeByName, f.madeAt"
                + WAITING
                + " order by f.madeAt, f.id",
            Object[].class);
    var count = em.createQuery("select count(f)" + WAITING, Long.class);
    for (var query : List.of(rows, count)) {
      query
          .setParameter("made", FairCopyState.MADE)
          .setParameter("preparing", ProposalState.PREPARING)
          .setParameter("me", me)
          .setParameter("everywhere", everywhere)
          .setParameter("sections", sections)
          .setParameter("secret", ReadingScope.SECRET);
    }
    var found =
        rows.setFirstResult(offset).setMaxResults(limit).getResultList().stream()
            .map(FairCopyRepository::row)
            .toList();
    return new PageOf<>(found, count.getSingleResult(), offset, limit);
  }

  private static WaitingCopy row(Object[] c) {
    return new WaitingCopy(
        (UUID) c[0],
        (String) c[1],
        (String) c[2],
        (String) c[3],
        (Integer) c[4],
        (String) c[5],
        (java.time.Instant) c[6]);
  }
}
