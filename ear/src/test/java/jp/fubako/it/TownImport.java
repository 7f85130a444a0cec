package jp.fubako.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** What an import of the demo town needs, for tests in the container. */
public final class TownImport {

  private static final String TABLES = "organisation";

  private TownImport() {}

  /** The folder with tables and documents, somewhere above the test's data directory. */
  public static Path folder() {
    for (var up = Path.of(System.getenv("FUBAKO_DATA")).toAbsolutePath();
        up != null;
        up = up.getParent()) {
      var demo = up.resolve("wildfly-config/demo");
      if (Files.isDirectory(demo.resolve(TABLES))) {
        return demo;
      }
    }
    throw new NoSuchElementException("wildfly-config/demo above " + System.getenv("FUBAKO_DATA"));
  }

  /** The folder with the tables of units, posts, people and so on. */
  public static Path tables() {
    return folder().resolve(TABLES);
  }

  /** Account of the administrator who appeared with the first start. */
  public static String administrator(DataSource database) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select username from login_role where role = 'SYSTEM_ADMIN' limit 1")) {
      if (!rows.next()) {
        throw new NoSuchElementException("an administrator");
      }
      return rows.getString(1);
    }
  }
}
