package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * MariaDB as a process of its own beside the server, listening on loopback only, with its data in
 * {@code <data>/db}. Rows that were committed survive a kill of this process, of the server and of
 * the launcher.
 */
final class EmbeddedDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String APPLICATION = "fubako";
  private static final String OWNER = "fubako_owner";

  private final Path base;
  private final Path directory;
  private final Path tables;
  private final Path pidFile;
  private final int port;
  private final Secrets secrets;
  private ChildProcess process;

  EmbeddedDatabase(Settings settings) {
    base = settings.mariadb();
    directory = settings.data().resolve("db");
    tables = directory.resolve("tables");
    pidFile = directory.resolve("mariadbd.pid");
    port = settings.databasePort();
    secrets = new Secrets(settings.keys());
  }

  /** Ends a database that a killed launcher left running in this data folder. */
  static void stopOrphan(Settings settings) {
    var database = new EmbeddedDatabase(settings);
    ChildProcess.stopOrphan(database.pidFile, database.tables.toString(), PATIENCE);
  }

  DatabaseAddress address() {
    return new DatabaseAddress(
        "jdbc:mariadb://127.0.0.1:" + port + "/fubako",
        APPLICATION,
        secrets.get("db.password"),
        OWNER,
        secrets.get("db.owner.password"));
  }

  /**
   * Installs the tables at the first call, ends what a killed launcher left running, starts and
   * waits for the first answer.
   */
  DatabaseAddress start() {
    if (!Files.isExecutable(base.resolve("bin/mariadbd"))) {
      throw new StartFailure("db.missing", base);
    }
    try {
      ChildProcess.stopOrphan(pidFile, tables.toString(), PATIENCE);
      Files.createDirectories(directory);
      if (!Files.isDirectory(tables)) {
        install();
      }
      refuseForeignServer();
      process = ChildProcess.start(command(writeAccounts()), Map.of(), directory, log(), pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var address = address();
    awaitAnswer(address);
    return address;
  }

  void stop() {
    if (process != null) {
      process.stop(PATIENCE);
    }
  }

  ChildProcess process() {
    return process;
  }

  private Path log() {
    return directory.resolve("mariadb.log");
  }

  private void install() throws IOException {
    var fresh = directory.resolve("tables.new");
    Trees.delete(fresh);
    Files.createDirectories(fresh);
    var command =
        List.of(
            "/bin/sh",
            base.resolve("scripts/mariadb-install-db").toString(),
            "--no-defaults",
            "--basedir=" + base,
            "--datadir=" + fresh,
            "--user=" + System.getProperty("user.name"),
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
            "--skip-name-resolve");
    var install =
        ChildProcess.start(command, Map.of(), directory, log(), directory.resolve("install.pid"));
    var exit = install.onExit().orTimeout(5, TimeUnit.MINUTES).join().exitValue();
    if (exit != 0) {
      throw new StartFailure("db.install.failed", install.lastLines(20));
    }
    try {
      Files.move(fresh, tables, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, tables);
    }
  }

  /**
   * Passwords are set again before the port opens: a lost or changed password file heals at the
   * next start.
   */
  private Path writeAccounts() throws IOException {
    var file = secrets.directory().resolve("accounts.sql");
    var address = address();
    Secrets.write(
        file,
        """
        ALTER USER root@localhost IDENTIFIED BY '%s';
        DELETE FROM mysql.global_priv WHERE User IN ('', 'root') AND Host <> 'localhost';
        FLUSH PRIVILEGES;
        CREATE DATABASE IF NOT EXISTS fubako CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;
        CREATE OR REPLACE USER %s@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON fubako.* TO %s@'127.0.0.1';
        CREATE OR REPLACE USER %s@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE, CREATE TEMPORARY TABLES ON fubako.* TO %s@'127.0.0.1';
        """
            .formatted(
                secrets.get("db.root.password"),
                OWNER,
                address.ownerPassword(),
                OWNER,
                APPLICATION,
                address.password(),
                APPLICATION));
    return file;
  }

  private List<String> command(Path accounts) {
    var command = new ArrayList<String>();
    command.add(base.resolve("bin/mariadbd").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + base);
    command.add("--datadir=" + tables);
    command.add("--lc-messages-dir=" + base.resolve("share"));
    command.add("--user=" + System.getProperty("user.name"));
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    // relative to the tables: the path of a Unix socket may not be longer than 107 bytes
    command.add("--socket=mariadb.sock");
    command.add("--init-file=" + accounts);
    // on loopback; 11.4 would otherwise make a new RSA key at every start
    command.add("--skip-ssl");
    command.add("--skip-name-resolve");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_uca1400_as_ci");
    command.add("--default-time-zone=+00:00");
    command.add("--transaction-isolation=READ-COMMITTED");
    command.add("--innodb-snapshot-isolation=ON");
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--innodb-lock-wait-timeout=5");
    command.add("--innodb-buffer-pool-size=" + Settings.value("db.buffer").orElse("128M"));
    command.add("--max-allowed-packet=64M");
    command.add("--max-connections=100");
    command.add("--skip-log-bin");
    return command;
  }

  private void refuseForeignServer() {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new StartFailure(e, "port.taken", Integer.toString(port), "fubako.db.port");
    }
  }

  private void awaitAnswer(DatabaseAddress address) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try (var connection = address.connect()) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException notYet) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
    throw new StartFailure("db.failed", process.lastLines(20));
  }
}
