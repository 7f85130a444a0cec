package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the state the application expects, with the scripts that lie in the
 * application itself.
 */
final class Migrations {

  private static final String FOLDER = "db/migration/";

  /** Held strongly: the log manager forgets levels of loggers that nobody references. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.WARNING);
  }

  private Migrations() {}

  /**
   * Applies the missing scripts.
   *
   * @param unpacked folder for the scripts; emptied first
   * @return how many were applied
   */
  static int apply(Path ear, DatabaseAddress database, Path unpacked) {
    try {
      Trees.delete(unpacked);
      Files.createDirectories(unpacked);
      unpack(ear, unpacked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      return Flyway.configure()
          .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
          .locations("filesystem:" + unpacked)
          .encoding("UTF-8")
          .cleanDisabled(true)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException e) {
      throw new StartFailure(e, "migration.failed", e.getMessage());
    }
  }

  private static void unpack(Path ear, Path target) throws IOException {
    try (var zip = new ZipFile(ear.toFile())) {
      var modules =
          zip.stream()
              .filter(e -> !e.getName().contains("/") && e.getName().endsWith(".jar"))
              .toList();
      for (var module : modules) {
        try (var jar = new ZipInputStream(zip.getInputStream(module))) {
          for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            var name = entry.getName();
            if (name.startsWith(FOLDER)
                && !entry.isDirectory()
                && name.indexOf('/', FOLDER.length()) < 0) {
              Files.copy(jar, target.resolve(name.substring(FOLDER.length())));
            }
          }
        }
      }
    }
  }
}
