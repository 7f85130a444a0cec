package jp.fubako.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.PersonnelEntry;

/** Transfers and what they have written. */
@ApplicationScoped
class TransferRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  public void add(Object entity) {
    em.persist(entity);
  }

  public Optional<TransferPlan> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(TransferPlan.class, i));
  }

  public Optional<TransferPlan> locked(UUID id) {
    return Optional.ofNullable(em.find(TransferPlan.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The plan with the same table for the same day, unless it was cancelled. */
  public Optional<TransferPlan> same(LocalDate on, String fileHash) {
    return em.createQuery(
            """
            select p from TransferPlan p
            where p.effectiveOn = :on and p.fileHash = :hash and p.state <> :cancelled
            order by p.loadedAt desc
            """,
            TransferPlan.class)
        .setParameter("on", on)
        .setParameter("hash", fileHash)
        .setParameter("cancelled", TransferState.CANCELLED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public List<TransferRow> all(int most) {
    return em.createQuery(
            "select p from TransferPlan p order by p.effectiveOn desc, p.loadedAt desc",
            TransferPlan.class)
        .setMaxResults(most)
        .getResultStream()
        .map(TransferPlan::row)
        .toList();
  }

  /** Confirmed plans whose day has come. */
  public List<UUID> due(LocalDate today) {
    return em.createQuery(
            """
            select p.id from TransferPlan p
            where p.state = :confirmed and p.effectiveOn <= :today order by p.effectiveOn, p.id
            """,
            UUID.class)
        .setParameter("confirmed", TransferState.CONFIRMED)
        .setParameter("today", today)
        .getResultList();
  }

  /** Who is named for steps of people who leave, by step. */
  public Map<UUID, UUID> repointed(UUID planId) {
    return em.createQuery("select r from Repointing r where r.planId = :plan", Repointing.class)
        .setParameter("plan", planId)
        .getResultStream()
        .collect(Collectors.toMap(Repointing::stepId, Repointing::personId));
  }

  /** Names a person for a step; an earlier name is replaced. */
  public void repoint(UUID planId, UUID stepId, UUID personId) {
    em.createQuery("delete from Repointing r where r.planId = :plan and r.stepId = :step")
        .setParameter("plan", planId)
        .setParameter("step", stepId)
        .executeUpdate();
    em.persist(new Repointing(planId, stepId, personId));
  }

  public void remember(UUID planId, List<PersonnelEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      em.persist(new WrittenRow(planId, i, entries.get(i)));
    }
  }

  public List<PersonnelEntry> written(UUID planId) {
    return em.createQuery(
            "select w from WrittenRow w where w.planId = :plan order by w.seq", WrittenRow.class)
        .setParameter("plan", planId)
        .getResultStream()
        .map(WrittenRow::entry)
        .toList();
  }
}
