package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.fubako.it.LaunchedOffice;
import org.junit.jupiter.api.Assumptions;

/**
 * The application as people meet it: the launcher with an empty data folder and the demo town,
 * started once for all browser tests of a run and stopped after the last one. {@code
 * -Dfubako.browser.url=…} uses a server that already runs.
 */
public final class RunningOffice {

  private static final int HTTP_PORT = 8080;
  private static final int DATABASE_PORT = 13306;
  private static final Path DATA = Path.of(System.getProperty("fubako.browser.data"));
  private static final LaunchedOffice OFFICE =
      new LaunchedOffice(
          DATA,
          "-Dfubako.demo=true",
          "-Dfubako.port.offset=" + System.getProperty("fubako.browser.offset"));

  private static String address;

  private RunningOffice() {}

  /** Where it answers, without a slash at the end. */
  public static synchronized String address() {
    if (address == null) {
      var given = System.getProperty("fubako.browser.url", "");
      address = given.isBlank() ? start() : given.replaceFirst("/+$", "");
    }
    return address;
  }

  /** Its data folder, for what only its operator sees: keys and stored files. */
  public static Path data() {
    address();
    assertTrue(
        Files.exists(DATA.resolve("keys/root.pem")),
        "needs the data folder of the running server: -Dfubako.browser.data");
    return DATA;
  }

  /** A secret that the launcher has made, such as {@code administrator.password}. */
  public static String secret(String name) throws IOException {
    data();
    return OFFICE.secret(name).strip();
  }

  /** Runs the command {@code verify} beside the server. */
  public static Verified verify() {
    return new Verified(OFFICE.launch("verify"), OFFICE.said());
  }

  /** How the command {@code verify} ended, and what it printed. */
  public record Verified(int exitCode, String words) {}

  /** Changes rows as the owner of the schema, to set a scene that no page can set. */
  static void change(String statement, String... values) throws SQLException, IOException {
    address();
    Assumptions.assumeTrue(
        Files.exists(DATA.resolve("keys/db.owner.password")),
        "needs the data folder of the running server: -Dfubako.browser.data");
    var url = "jdbc:mariadb://127.0.0.1:" + (DATABASE_PORT + offset()) + "/fubako";
    try (var connection =
            DriverManager.getConnection(url, "fubako_owner", OFFICE.secret("db.owner.password"));
        var update = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        update.setString(i + 1, values[i]);
      }
      assertEquals(1, update.executeUpdate());
    }
  }

  private static int offset() {
    return Integer.getInteger("fubako.browser.offset");
  }

  private static String start() {
    assertEquals(
        0,
        OFFICE.launch("start", "-Dfubako.fresh=true"),
        "the application did not start, see above");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OFFICE.launch("stop")));
    // not 127.0.0.1: only names count as a relying party for passkeys
    return "http://localhost:" + (HTTP_PORT + offset());
  }
}
