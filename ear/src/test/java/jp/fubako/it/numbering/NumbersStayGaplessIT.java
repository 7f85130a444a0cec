package jp.fubako.it.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.fubako.it.TownOffice;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRow;
import jp.fubako.numbering.NumberState;
import jp.fubako.numbering.NumberingService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many register at once and every fourth fails: the register has no gap and nothing twice. */
@ExtendWith(ArquillianExtension.class)
class NumbersStayGaplessIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int PEOPLE = 8;
  private static final int EACH = 20;

  private final String symbol = "試" + UUID.randomUUID().toString().substring(0, 8);

  @EJB private NumberingService numbering;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/FubakoDS")
  private DataSource database;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(NumbersStayGaplessIT.class);
  }

  @Test
  void whateverIsRolledBackLeavesNoGap() throws Exception {
    var work = new ArrayList<Callable<Integer>>();
    for (int person = 0; person < PEOPLE; person++) {
      work.add(this::registerMany);
    }
    int registered = 0;
    try (var people = Executors.newFixedThreadPool(PEOPLE)) {
      for (var result : people.invokeAll(work)) {
        registered += result.get();
      }
    }
    assertEquals(PEOPLE * EACH * 3 / 4, registered);
    var rows = numbering.series(NumberKind.RECEIPT, symbol, 2026);
    assertEquals(
        IntStream.rangeClosed(1, registered).boxed().toList(),
        rows.stream().map(NumberRow::sequence).toList());
    assertEquals(symbol + "第" + registered + "号", rows.getLast().text());
  }

  private int registerMany() throws Exception {
    int registered = 0;
    for (int i = 0; i < EACH; i++) {
      transaction.begin();
      numbering.take(NumberKind.RECEIPT, symbol, TODAY, UUID.randomUUID());
      if (i % 4 == 3) {
        transaction.rollback();
      } else {
        transaction.commit();
        registered++;
      }
    }
    return registered;
  }

  @Test
  void aVoidNumberStaysWithItsReasonAndIsNeverUsedAgain() throws Exception {
    transaction.begin();
    var first = numbering.take(NumberKind.ISSUE, symbol, TODAY, UUID.randomUUID());
    numbering.voidNumber(first.id(), "誤って採番したため");
    transaction.commit();
    transaction.begin();
    var second = numbering.take(NumberKind.ISSUE, symbol, TODAY, UUID.randomUUID());
    transaction.commit();
    assertEquals(2, second.sequence());
    var rows = numbering.series(NumberKind.ISSUE, symbol, 2026);
    assertEquals(NumberState.VOID, rows.getFirst().state());
    assertEquals("誤って採番したため", rows.getFirst().voidReason());
    assertRefusedByTheTable("delete from registered_number where text = '" + first.text() + "'");
    assertRefusedByTheTable(
        "update registered_number set sequence = 9 where text = '" + second.text() + "'");
  }

  private void assertRefusedByTheTable(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
      assertTrue(refused.getMessage().contains("number"), refused.getMessage());
    }
  }
}
