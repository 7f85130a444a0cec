package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.fubako.server.demo.DemoTown;

/**
 * One data folder with the database and the server that work on it. Only one launcher at a time may
 * hold it; the lock goes with the process, so that a killed launcher leaves none behind.
 */
final class Installation implements AutoCloseable {

  private final Settings settings;
  private final Console console;
  private final FileChannel lockFile;
  private final FileLock lock;
  private EmbeddedDatabase embedded;
  private DatabaseAddress database;
  private ApplicationServer server;
  private boolean closed;

  private Installation(Settings settings, Console console, FileChannel lockFile, FileLock lock) {
    this.settings = settings;
    this.console = console;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /** Makes the folders and takes the lock. */
  static Installation open(Settings settings, Console console) {
    try {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(settings.data(), ownerOnly);
      for (var name : List.of("content", "index", "work", "log")) {
        Files.createDirectories(settings.data().resolve(name));
      }
      Secrets.write(settings.keys().resolve("README"), Console.text("keys.readme") + "\n");
      var channel =
          FileChannel.open(lockPath(settings), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new StartFailure("already.running", settings.data());
      }
      Files.deleteIfExists(ready(settings));
      return new Installation(settings, console, channel, lock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends whatever still runs on the data folder and deletes it. */
  static void erase(Settings settings) {
    ApplicationServer.stopOrphan(settings);
    EmbeddedDatabase.stopOrphan(settings);
    try {
      Trees.delete(settings.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path lockPath(Settings settings) {
    return settings.work().resolve("launcher.lock");
  }

  /**
   * Written when the application answers, removed when it stops. Holds the process id of the
   * launcher.
   */
  static Path ready(Settings settings) {
    return settings.work().resolve("ready");
  }

  void startDatabase() {
    ApplicationServer.stopOrphan(settings);
    var url = Settings.value("db.url");
    if (url.isPresent()) {
      database = DatabaseAddress.external(url.get());
      console.progress("db.external", database.url());
    } else {
      console.progress("db.starting", Integer.toString(settings.databasePort()));
      embedded = new EmbeddedDatabase(settings);
      database = embedded.start();
    }
  }

  void migrate() {
    console.progress("migration.starting");
    int applied = Migrations.apply(settings.ear(), database, settings.work().resolve("migration"));
    console.progress("migration.done", applied);
  }

  void startServer() {
    console.progress("server.starting", Integer.toString(settings.httpPort()));
    server = new ApplicationServer(settings, database);
    server.start();
  }

  /**
   * The demo town to be loaded, or nothing when this installation is somebody's own: it has people,
   * and the demo was not begun here.
   */
  Optional<DemoTown> demo() {
    var password = settings.keys().resolve("administrator.password");
    if (!Files.exists(password)) {
      console.progress("demo.not.here");
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DemoTown(
              settings.home().resolve("fubako/demo"),
              demoMarker(),
              settings.address(),
              "admin",
              Files.readString(password).strip(),
              console::progress));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers what of the demo town is loaded. */
  Path demoMarker() {
    return settings.work().resolve("demo");
  }

  /** A connection to the database of this data folder, whether it is running or not. */
  record Beside(Connection connection, Installation started) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      connection.close();
      if (started != null) {
        started.close();
      }
    }
  }

  /** Connects to the database; starts it for that time when nobody has. */
  static Beside connectBeside(Settings settings, Console console) throws SQLException {
    var url = Settings.value("db.url");
    if (url.isPresent()) {
      return new Beside(DatabaseAddress.external(url.get()).connect(), null);
    }
    try {
      return new Beside(new EmbeddedDatabase(settings).address().connect(), null);
    } catch (SQLException notRunning) {
      var started = open(settings, console);
      started.startDatabase();
      return new Beside(started.database.connect(), started);
    }
  }

  void announceReady() {
    try {
      Files.writeString(ready(settings), ProcessHandle.current().pid() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until the database or the server ends. Normally that is never: a signal ends this process
   * first.
   */
  void awaitEnd() {
    var children =
        Stream.of(
                embedded == null ? null : embedded.process(),
                server == null ? null : server.process())
            .filter(Objects::nonNull)
            .map(ChildProcess::onExit)
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.anyOf(children).join();
  }

  /** Stops the server, then the database. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      Files.deleteIfExists(ready(settings));
      if (server != null) {
        server.stop();
      }
      if (embedded != null) {
        embedded.stop();
      }
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
