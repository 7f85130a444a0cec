package jp.fubako.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Messages and leases; each step of the poller is a short transaction of its own. */
@ApplicationScoped
class OutboxRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  @Transactional(TxType.MANDATORY)
  public void add(StoredMessage message) {
    em.persist(message);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public List<String> dueTopics(Instant now) {
    return em.createQuery(
            "select distinct m.topic from StoredMessage m where m.state = WAITING"
                + " and m.dueAt <= :now",
            String.class)
        .setParameter("now", now)
        .getResultList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  public List<StoredMessage> due(String topic, Instant now, int most) {
    return em.createQuery(
            "select m from StoredMessage m where m.state = WAITING and m.topic = :topic"
                + " and m.dueAt <= :now order by m.id",
            StoredMessage.class)
        .setParameter("topic", topic)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Takes or prolongs the lease of a topic.
   *
   * @return the fence under which results are accepted, or empty when another node holds it
   */
  @Transactional(TxType.REQUIRES_NEW)
  public OptionalLong lease(String topic, String holder, Instant now, Duration length) {
    var until = now.plus(length);
    em.createNativeQuery(
            "insert into outbox_lease (topic, holder, fence, held_until) values (?, ?, 1, ?)"
                + " on duplicate key update"
                + " fence = if(holder <> values(holder) and held_until < ?, fence + 1, fence),"
                + " holder = if(held_until < ?, values(holder), holder),"
                + " held_until = if(holder = values(holder), values(held_until), held_until)")
        .setParameter(1, topic)
        .setParameter(2, holder)
        .setParameter(3, until)
        .setParameter(4, now)
        .setParameter(5, now)
        .executeUpdate();
    var row =
        (Object[])
            em.createNativeQuery("select holder, fence from outbox_lease where topic = ?")
                .setParameter(1, topic)
                .getSingleResult();
    return row[0].equals(holder)
        ? OptionalLong.of(((Number) row[1]).longValue())
        : OptionalLong.empty();
  }

  /** False when the lease was lost meanwhile: somebody else does the message again. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean done(long id, String topic, long fence, Instant now) {
    return em.createNativeQuery(
                "update outbox_message set state = 'DONE', done_at = ? where id = ?"
                    + " and state = 'WAITING'"
                    + " and (select l.fence from outbox_lease l where l.topic = ?) = ?")
            .setParameter(1, now)
            .setParameter(2, id)
            .setParameter(3, topic)
            .setParameter(4, fence)
            .executeUpdate()
        == 1;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public boolean failed(
      long id, String topic, long fence, MessageState state, Instant dueAt, String error) {
    return em.createNativeQuery(
                "update outbox_message set attempts = attempts + 1, state = ?, due_at = ?,"
                    + " last_error = ? where id = ? and state = 'WAITING'"
                    + " and (select l.fence from outbox_lease l where l.topic = ?) = ?")
            .setParameter(1, state.name())
            .setParameter(2, dueAt)
            .setParameter(3, error)
            .setParameter(4, id)
            .setParameter(5, topic)
            .setParameter(6, fence)
            .executeUpdate()
        == 1;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public int purge(Instant doneBefore) {
    return em.createQuery("delete from StoredMessage m where m.state = DONE and m.doneAt < :before")
        .setParameter("before", doneBefore)
        .executeUpdate();
  }

  @Transactional
  public int wakeParked(String topic, Instant now) {
    return em.createQuery(
            "update StoredMessage m set m.state = WAITING, m.attempts = 0, m.dueAt = :now"
                + " where m.state = PARKED and m.topic = :topic")
        .setParameter("topic", topic)
        .setParameter("now", now)
        .executeUpdate();
  }

  @Transactional
  public int replay(String topic, long after, Instant now) {
    return em.createQuery(
            "update StoredMessage m set m.state = WAITING, m.attempts = 0, m.dueAt = :now,"
                + " m.doneAt = null where m.state = DONE and m.topic = :topic and m.id > :after")
        .setParameter("topic", topic)
        .setParameter("after", after)
        .setParameter("now", now)
        .executeUpdate();
  }

  @Transactional
  public List<OutboxState.Topic> state() {
    return em.createQuery(
            "select m.topic, sum(case when m.state = WAITING then 1 else 0 end),"
                + " sum(case when m.state = PARKED then 1 else 0 end),"
                + " min(case when m.state = WAITING then m.createdAt else null end),"
                + " max(m.lastError) from StoredMessage m where m.state <> DONE"
                + " group by m.topic order by m.topic",
            Object[].class)
        .getResultStream()
        .map(
            r ->
                new OutboxState.Topic(
                    (String) r[0],
                    ((Number) r[1]).longValue(),
                    ((Number) r[2]).longValue(),
                    (Instant) r[3],
                    (String) r[4]))
        .toList();
  }
}
