package jp.fubako.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import jp.fubako.access.AccessRefusal;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditFilter;
import jp.fubako.audit.AuditService;
import jp.fubako.it.TownOffice;
import jp.fubako.shared.RefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail grows with the changes it records, by nobody's hand, and can be checked. */
@ExtendWith(ArquillianExtension.class)
class TheTrailIsAppendOnlyIT {

  private static final int PEOPLE = 8;
  private static final int EACH = 20;

  private final UUID document = UUID.randomUUID();

  @EJB private AuditService audit;
  @EJB private AccessService access;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/FubakoDS")
  private DataSource database;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(TheTrailIsAppendOnlyIT.class);
  }

  @Test
  void whatIsRolledBackWasNeverRecorded() throws Exception {
    record("receipt.register", true);
    record("receipt.distribute", false);
    record("receipt.accept", true);
    var rows = audit.trailOf(document);
    assertEquals(2, rows.size());
    assertEquals("receipt.accept", rows.getLast().action());
    assertEquals(rows.getFirst().index() + 1, rows.getLast().index());
    assertTrue(audit.verify().intact());
  }

  @Test
  void manyRecordAtOnceAndTheChainHolds() throws Exception {
    Callable<Void> work =
        () -> {
          for (int i = 0; i < EACH; i++) {
            record("records.read", true);
          }
          return null;
        };
    try (var people = Executors.newFixedThreadPool(PEOPLE)) {
      for (var result : people.invokeAll(Collections.nCopies(PEOPLE, work))) {
        result.get();
      }
    }
    assertEquals(PEOPLE * EACH, audit.trailOf(document).size());
    var verdict = audit.verify();
    assertTrue(verdict.intact(), () -> verdict.toString());
  }

  @Test
  void theTablesRefuseEveryChange() throws Exception {
    record("receipt.register", true);
    for (var sql :
        new String[] {
          "update audit_entry set actor_name = '別人' limit 1",
          "delete from audit_entry limit 1",
          "update audit_head set size = 0",
          "delete from audit_head"
        }) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        var refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql), sql);
        assertTrue(refused.getMessage().contains("audit_"), refused.getMessage());
      }
    }
  }

  @Test
  void aRefusedAttemptIsRecordedAfterItsTransactionIsGone() throws Exception {
    var refusedOnly = new AuditFilter(null, null, "access.changePassword", null, null, true);
    var before = audit.trail(refusedOnly, 0, 1).total();
    var refused =
        assertThrows(
            RefusedException.class,
            () -> access.changePassword("wrong".toCharArray(), "new".toCharArray()));
    assertEquals(AccessRefusal.NOT_SIGNED_IN, refused.reason());
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (audit.trail(refusedOnly, 0, 1).total() == before) {
      assertTrue(System.nanoTime() < deadline, "the refused attempt was not recorded");
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    var row = audit.trail(refusedOnly, 0, 1).rows().getFirst();
    assertTrue(row.refused());
    assertTrue(row.canonical().contains("refusal.access.NOT_SIGNED_IN"), row.canonical());
  }

  private void record(String action, boolean commit) throws Exception {
    transaction.begin();
    audit.record(AuditEvent.of(action, document, "照会について").with("number", "真総第1号"));
    if (commit) {
      transaction.commit();
    } else {
      transaction.rollback();
    }
  }
}
