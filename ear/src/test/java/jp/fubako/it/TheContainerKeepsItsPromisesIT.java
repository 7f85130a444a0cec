package jp.fubako.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The packed application is deployed, and the database behind it has the settings the business
 * relies on.
 */
@ExtendWith(ArquillianExtension.class)
class TheContainerKeepsItsPromisesIT {

  @Resource(lookup = "java:jboss/datasources/FubakoDS")
  private DataSource database;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(TheContainerKeepsItsPromisesIT.class);
  }

  @Test
  void aConnectionSeesCommittedRowsAndDoesNotWaitLong() throws SQLException {
    try (var connection = database.getConnection()) {
      assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
      assertEquals("5", value(connection, "select @@innodb_lock_wait_timeout"));
      assertEquals("1", value(connection, "select @@innodb_snapshot_isolation"));
      assertEquals("1", value(connection, "select @@innodb_flush_log_at_trx_commit"));
    }
  }

  @Test
  void aRareCharacterOfANameComesBackAsItWas() throws SQLException {
    try (var connection = database.getConnection()) {
      assertEquals("𠮷田 髙橋", value(connection, "select concat('𠮷田', ' ', '髙橋')"));
      assertEquals("utf8mb4_uca1400_as_ci", value(connection, "select @@collation_database"));
    }
  }

  @Test
  void theApplicationMayNotChangeTheSchema() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var refused =
          assertThrows(
              SQLException.class, () -> statement.execute("create table intruder (id int)"));
      assertTrue(refused.getMessage().contains("command denied"), refused.getMessage());
    }
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }
}
