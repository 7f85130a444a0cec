package jp.fubako.it.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.fubako.it.TownOffice;
import jp.fubako.outbox.Idempotency;
import jp.fubako.outbox.OutboxService;
import jp.fubako.outbox.OutboxState;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that is sent several times at once has one effect, and all senders learn of it. */
@ExtendWith(ArquillianExtension.class)
class ARepeatedRequestGetsTheFirstResultIT {

  private static final int SENDERS = 8;

  @Inject private Idempotency requests;
  @EJB private OutboxService outbox;
  @Resource private UserTransaction transaction;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(ARepeatedRequestGetsTheFirstResultIT.class);
  }

  @Test
  void eightSendersAtOnceHaveOneEffect() throws Exception {
    var key = UUID.randomUUID();
    var effects = new AtomicInteger();
    Callable<String> send =
        () -> {
          transaction.begin();
          var earlier = requests.resultOf(key, "approval.approve");
          if (earlier.isEmpty()) {
            requests.remember(key, "approval.approve", "effect " + effects.incrementAndGet());
          }
          transaction.commit();
          return earlier.orElse("effect 1");
        };
    var results = new HashSet<String>();
    try (var senders = Executors.newFixedThreadPool(SENDERS)) {
      for (var result : senders.invokeAll(Collections.nCopies(SENDERS, send))) {
        results.add(result.get());
      }
    }
    assertEquals(1, effects.get());
    assertEquals(1, results.size());
  }

  @Test
  void aRequestThatFailedMayBeSentAgain() throws Exception {
    var key = UUID.randomUUID();
    transaction.begin();
    requests.remember(key, "receipt.register", "真総第1号");
    transaction.rollback();
    transaction.begin();
    assertEquals(Optional.empty(), requests.resultOf(key, "receipt.register"));
    requests.remember(key, "receipt.register", "真総第2号");
    transaction.commit();
    transaction.begin();
    assertEquals(Optional.of("真総第2号"), requests.resultOf(key, "receipt.register"));
    assertThrows(Exception.class, () -> requests.resultOf(key, "approval.approve"));
    transaction.rollback();
  }

  @Test
  void aMessageThatIsRolledBackWasNeverPut() throws Exception {
    var topic = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
    transaction.begin();
    outbox.put(topic, "a");
    transaction.rollback();
    assertTrue(waiting(topic).isEmpty());
    transaction.begin();
    outbox.put(topic, "b");
    transaction.commit();
    assertEquals(1, waiting(topic).orElseThrow().waiting());
  }

  private Optional<OutboxState.Topic> waiting(String topic) {
    return outbox.state().topics().stream().filter(t -> t.topic().equals(topic)).findFirst();
  }
}
