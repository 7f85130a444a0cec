package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notices. What asks for a step is settled when the step no longer waits. */
@ApplicationScoped
class NoticeRepository {

  private static final String UNREAD =
      """
       from notice n where n.person_id = :person and n.read_at is null
       and (n.step_id is null
         or exists (select 1 from route_step s where s.id = n.step_id and s.state in (:waiting)))
      """;

  private static final String FIRST = " order by n.urgent desc, n.at desc, n.id";

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** False when the person was told of this before. */
  boolean add(Notice notice) {
    if (em.find(Notice.class, notice.id()) != null) {
      return false;
    }
    em.persist(notice);
    return true;
  }

  boolean known(UUID id) {
    return em.find(Notice.class, id) != null;
  }

  Optional<Notice> find(UUID id) {
    return Optional.ofNullable(em.find(Notice.class, id));
  }

  Optional<Notice> locked(UUID id) {
    return Optional.ofNullable(em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  long unread(UUID personId) {
    return ((Number)
            em.createNativeQuery("select count(*)" + UNREAD)
                .setParameter("person", personId.toString())
                .setParameter("waiting", StepFacts.WAITING)
                .getSingleResult())
        .longValue();
  }

  @SuppressWarnings("unchecked")
  List<Notice> unread(UUID personId, int offset, int limit) {
    return em.createNativeQuery("select n.*" + UNREAD + FIRST, Notice.class)
        .setParameter("person", personId.toString())
        .setParameter("waiting", StepFacts.WAITING)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  long all(UUID personId) {
    return em.createQuery("select count(n) from Notice n where n.personId = :person", Long.class)
        .setParameter("person", personId)
        .getSingleResult();
  }

  List<Notice> all(UUID personId, int offset, int limit) {
    return em.createQuery(
            "select n from Notice n where n.personId = :person order by n.at desc, n.id",
            Notice.class)
        .setParameter("person", personId)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Of these steps those that no longer wait. */
  Set<UUID> settled(List<UUID> stepIds) {
    if (stepIds.isEmpty()) {
      return Set.of();
    }
    var waiting =
        ((List<?>)
                em.createNativeQuery(
                        "select cast(id as char) from route_step"
                            + " where id in (:ids) and state in (:waiting)")
                    .setParameter("ids", stepIds.stream().map(UUID::toString).toList())
                    .setParameter("waiting", StepFacts.WAITING)
                    .getResultList())
            .stream().map(id -> UUID.fromString((String) id)).collect(Collectors.toSet());
    return stepIds.stream().filter(id -> !waiting.contains(id)).collect(Collectors.toSet());
  }

  int readAll(UUID personId, Instant now) {
    return em.createQuery(
            "update Notice n set n.readAt = :now, n.version = n.version + 1"
                + " where n.personId = :person and n.readAt is null")
        .setParameter("now", now)
        .setParameter("person", personId)
        .executeUpdate();
  }
}
