package jp.fubako.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code proposal_revision} and {@code revision_seen}. */
@ApplicationScoped
class RevisionRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Revision revision) {
    em.persist(revision);
  }

  Optional<Revision> newest(UUID subjectId) {
    return em.createQuery(
            "select r from Revision r where r.subjectId = :subject order by r.round desc",
            Revision.class)
        .setParameter("subject", subjectId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The last revision before a round that the person has seen. */
  Optional<Revision> seenBefore(UUID subjectId, UUID personId, int round) {
    return em.createQuery(
            "select r from Revision r, SeenRevision s where r.subjectId = :subject"
                + " and s.subjectId = :subject and s.personId = :person and s.round = r.round"
                + " and r.round < :round order by r.round desc",
            Revision.class)
        .setParameter("subject", subjectId)
        .setParameter("person", personId)
        .setParameter("round", round)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Enters that the person has seen it, unless that is known; two windows may do so at once. */
  void seen(UUID subjectId, UUID personId, int round, Instant at) {
    em.createNativeQuery(
            "insert ignore into revision_seen (subject_id, person_id, round, first_at)"
                + " values (?, ?, ?, ?)")
        .setParameter(1, subjectId)
        .setParameter(2, personId)
        .setParameter(3, round)
        .setParameter(4, at)
        .executeUpdate();
  }
}
