package jp.fubako.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded database after a power cut, an out-of-memory killer or an impatient operator. */
class CommittedRowsSurviveAKillIT {

  private static final String DATABASE = "db/mariadbd.pid";
  private static final String LAUNCHER = "work/launcher.pid";
  private static final int PORT = Integer.getInteger("fubako.it.database") + 1;
  private static final LaunchedOffice OFFICE =
      new LaunchedOffice(Path.of("target/killed"), "-Dfubako.db.port=" + PORT);

  @BeforeAll
  static void install() throws IOException, SQLException {
    assertEquals(0, OFFICE.launch("start-db", "-Dfubako.fresh=true"));
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("create table survivor (id int primary key)");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    var database = OFFICE.process(DATABASE);
    assertEquals(0, OFFICE.launch("stop"));
    assertFalse(database.isAlive());
  }

  @Test
  void afterTheDatabaseAndItsLauncherWereKilled() throws IOException, SQLException {
    insert(1);
    kill(DATABASE);
    assertEquals(0, OFFICE.launch("start-db"));
    assertEquals(1, count(1));
  }

  @Test
  void afterTheLauncherAloneWasKilledAndLeftTheDatabaseRunning() throws IOException, SQLException {
    insert(2);
    var orphan = OFFICE.process(DATABASE);
    kill(LAUNCHER);
    assertEquals(0, OFFICE.launch("start-db"));
    assertFalse(orphan.isAlive(), "the orphan still holds the tables");
    assertEquals(1, count(2));
  }

  /** The launcher ends by itself when its database dies. */
  private static void kill(String pidFile) throws IOException {
    var launcher = OFFICE.process(LAUNCHER);
    var victim = OFFICE.process(pidFile);
    victim.destroyForcibly();
    victim.onExit().join();
    launcher.onExit().join();
  }

  private static void insert(int id) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("insert into survivor values (" + id + ")");
    }
  }

  private static int count(int id) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from survivor where id = " + id)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect() throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:" + PORT + "/fubako",
        "fubako_owner",
        OFFICE.secret("db.owner.password"));
  }
}
