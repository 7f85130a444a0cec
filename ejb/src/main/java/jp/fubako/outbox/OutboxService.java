package jp.fubako.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.fubako.shared.OfficeClock;

/**
 * Takes work that must follow the commit. What is put belongs to the caller's transaction: rolled
 * back with it, done at least once after it.
 */
@Stateless
public class OutboxService {

  /** After so many failures a message is parked. */
  public static final int MOST_ATTEMPTS = 10;

  @Inject private OutboxRepository repository;
  @Inject private OfficeClock clock;
  @Inject private OutboxPoller poller;
  @Resource private TransactionSynchronizationRegistry transactions;

  /** Puts a message; its handler is started as soon as the transaction has committed. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void put(String topic, String key, Map<String, String> payload) {
    repository.add(new StoredMessage(topic, key, payload, clock.now()));
    kickAfterCommit(topic);
  }

  /** Puts a message that says nothing but what it concerns. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void put(String topic, String key) {
    put(topic, key, Map.of());
  }

  /** What waits and what is parked. */
  public OutboxState state() {
    return new OutboxState(repository.state());
  }

  /** Lets the parked messages of a topic be tried again; returns how many. */
  public int retryParked(String topic) {
    return repository.wakeParked(topic, clock.now());
  }

  /** Has everything of a topic after a position done again, as after an index was restored. */
  public int replay(String topic, long afterId) {
    return repository.replay(topic, afterId, clock.now());
  }

  private void kickAfterCommit(String topic) {
    if (transactions.getResource(Kick.class) instanceof Kick kick) {
      kick.topics.add(topic);
      return;
    }
    var kick = new Kick(poller);
    kick.topics.add(topic);
    transactions.putResource(Kick.class, kick);
    transactions.registerInterposedSynchronization(kick);
  }

  private static final class Kick implements Synchronization {

    private final OutboxPoller poller;
    private final Set<String> topics = new TreeSet<>();

    private Kick(OutboxPoller poller) {
      this.poller = poller;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        topics.forEach(poller::kick);
      }
    }
  }
}
