package jp.fubako.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.fubako.shared.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands due messages to their handlers: one drain per topic at a time in this server, and by a
 * lease with a fence one per topic among all servers.
 */
@Singleton
@Startup
// the container waits for the persistence unit before it starts this bean; injected beans alone do
// not make it wait
@PersistenceUnit(name = "fubako/unit", unitName = "fubako")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxPoller {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxPoller.class);
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final Duration KEPT = Duration.ofDays(14);
  private static final long TICK_MILLIS = 400;
  private static final long TICKS_PER_PURGE = 3600 * 1000 / TICK_MILLIS;
  private static final int BATCH = 50;

  @Inject private OutboxRepository repository;
  @Inject private OfficeClock clock;
  @Inject @Any private Instance<OutboxHandler> handlers;
  @Resource private TimerService timers;
  @Resource private SessionContext session;

  private final String holder = UUID.randomUUID().toString();
  private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
  private final Map<String, OutboxHandler> byTopic = new TreeMap<>();
  private volatile boolean closing;
  private long ticks;

  @PostConstruct
  void start() {
    for (var handler : handlers) {
      if (byTopic.put(handler.topic(), handler) != null) {
        throw new IllegalStateException("two handlers for outbox topic " + handler.topic());
      }
      running.put(handler.topic(), new AtomicInteger());
    }
    nextTick();
  }

  /** One at a time, so that slow ticks do not pile up. */
  private void nextTick() {
    timers.createSingleActionTimer(TICK_MILLIS, new TimerConfig("outbox", /* persistent */ false));
  }

  @PreDestroy
  void stop() {
    closing = true;
  }

  @Timeout
  void tick() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.warn("outbox: the database does not answer; the next tick tries again", e);
    } finally {
      if (!closing) {
        nextTick();
      }
    }
  }

  private void look() {
    var now = clock.now();
    for (var topic : byTopic.keySet()) {
      if (running.get(topic).get() > 0) {
        // a long message: keep the lease while it is being handled
        repository.lease(topic, holder, now, LEASE);
      }
    }
    repository.dueTopics(now).forEach(this::kick);
    if (++ticks % TICKS_PER_PURGE == 0) {
      repository.purge(now.minus(KEPT));
    }
  }

  /** Starts work on a topic at once; returns immediately. */
  public void kick(String topic) {
    var requests = running.get(topic);
    if (requests != null && !closing && requests.getAndIncrement() == 0) {
      session.getBusinessObject(OutboxPoller.class).drain(topic);
    }
  }

  /** Works until nothing is due and nobody has asked again; on a thread of its own. */
  @Asynchronous
  public void drain(String topic) {
    var requests = running.get(topic);
    int seen;
    do {
      seen = requests.get();
      try {
        drainOnce(topic);
      } catch (RuntimeException e) {
        LOG.error("outbox topic {}: the next tick tries again", topic, e);
        requests.set(0);
        return;
      }
    } while (!requests.compareAndSet(seen, 0));
  }

  private void drainOnce(String topic) {
    while (!closing) {
      var fence = repository.lease(topic, holder, clock.now(), LEASE);
      if (fence.isEmpty()) {
        return;
      }
      var batch = repository.due(topic, clock.now(), BATCH);
      if (batch.isEmpty()) {
        return;
      }
      for (var stored : batch) {
        if (closing || !handle(stored.message(), fence)) {
          return;
        }
      }
    }
  }

  /** False when the lease is lost. */
  private boolean handle(OutboxMessage message, OptionalLong fence) {
    try {
      byTopic.get(message.topic()).handle(message);
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return note(message, fence.getAsLong(), e);
    }
    return repository.done(message.id(), message.topic(), fence.getAsLong(), clock.now());
  }

  private boolean note(OutboxMessage message, long fence, Exception failure) {
    var attempts = message.attempts() + 1;
    var state =
        attempts >= OutboxService.MOST_ATTEMPTS ? MessageState.PARKED : MessageState.WAITING;
    LOG.warn(
        "outbox {} {} for {} failed, attempt {}{}",
        message.topic(),
        message.id(),
        message.key(),
        attempts,
        state == MessageState.PARKED ? ": parked" : "",
        failure);
    var text = String.valueOf(failure);
    return repository.failed(
        message.id(),
        message.topic(),
        fence,
        state,
        clock.now().plus(Backoff.after(attempts)),
        text.substring(0, Math.min(text.length(), 1000)));
  }
}
