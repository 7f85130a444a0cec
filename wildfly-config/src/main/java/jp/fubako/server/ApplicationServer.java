package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * WildFly with the application. The provisioned server is only read; configuration, deployment and
 * the server's own data lie in {@code <data>/server}, so that several installations share one
 * server and an upgrade replaces a folder.
 */
final class ApplicationServer {

  private static final Duration START = Duration.ofMinutes(10);
  private static final Duration STOP = Duration.ofSeconds(45);
  private final Settings settings;
  private final DatabaseAddress database;
  private final Path base;
  private final Path pidFile;
  private ChildProcess process;

  ApplicationServer(Settings settings, DatabaseAddress database) {
    this.settings = settings;
    this.database = database;
    base = settings.data().resolve("server");
    pidFile = settings.work().resolve("server.pid");
  }

  /** Ends a server that a killed launcher left running in this data folder. */
  static void stopOrphan(Settings settings) {
    ChildProcess.stopOrphan(
        settings.work().resolve("server.pid"), settings.data().resolve("server").toString(), STOP);
  }

  /** Starts and returns when the application answers requests. */
  void start() {
    try {
      prepare();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var log = settings.logs().resolve("console.log");
    process = ChildProcess.start(command(), environment(), base, log, pidFile);
    awaitDeployment();
    awaitAnswer();
  }

  void stop() {
    if (process != null) {
      process.stop(STOP);
    }
  }

  ChildProcess process() {
    return process;
  }

  private void prepare() throws IOException {
    Trees.delete(base.resolve("configuration"));
    Trees.delete(base.resolve("deployments"));
    Trees.delete(base.resolve("tmp"));
    Trees.copy(settings.home().resolve("standalone/configuration"), base.resolve("configuration"));
    Files.createDirectories(base.resolve("deployments"));
    Files.createDirectories(base.resolve("tmp"));
    Files.copy(settings.ear(), deployment(""));
    Files.createFile(deployment(".dodeploy"));
    Trees.delete(temporary());
    Files.createDirectories(temporary());
    Certificate.ensure(settings);
  }

  /**
   * Uploaded documents pass through here; the system's folder for temporary files is open to
   * everybody.
   */
  private Path temporary() {
    return settings.work().resolve("tmp");
  }

  private Path deployment(String suffix) {
    return base.resolve("deployments/fubako.ear" + suffix);
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(JavaOptions.forServer(settings.heapMegabytes(), temporary()));
    if (!settings.javaOptions().isBlank()) {
      command.addAll(List.of(settings.javaOptions().strip().split("\\s+")));
    }
    command.add("-Dorg.jboss.boot.log.file=" + settings.logs().resolve("server.log"));
    command.add(
        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri());
    command.add("-jar");
    command.add(settings.home().resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(settings.home().resolve("modules").toString());
    command.add("org.jboss.as.standalone");
    command.add("-Djboss.home.dir=" + settings.home());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.server.log.dir=" + settings.logs());
    command.add("-Djboss.bind.address=" + settings.bind());
    command.add("-Djboss.socket.binding.port-offset=" + settings.portOffset());
    return command;
  }

  private Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    // file names of documents are Japanese, whatever the locale of the operator is
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("FUBAKO_DATA", settings.data().toString());
    environment.put(
        "FUBAKO_WORKER_DIR",
        Settings.value("worker.dir").orElse(settings.home().resolve("fubako/worker").toString()));
    environment.put("FUBAKO_DB_URL", database.url());
    environment.put("FUBAKO_DB_USER", database.user());
    environment.put("FUBAKO_DB_PASSWORD", database.password());
    if (settings.demo()) {
      // everybody knows the PIN of the demo town; a strong stretching would only cost time
      environment.put("FUBAKO_PIN_HARDENING", "light");
    }
    environment.putAll(Certificate.environment(settings));
    return environment;
  }

  private void awaitDeployment() {
    long deadline = System.nanoTime() + START.toNanos();
    while (!Files.exists(deployment(".deployed"))) {
      if (Files.exists(deployment(".failed"))) {
        throw new StartFailure("server.failed", settings.logs().resolve("server.log"), failure());
      }
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new StartFailure(
            "server.failed", settings.logs().resolve("server.log"), process.lastLines(20));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private String failure() {
    try {
      return Files.readString(deployment(".failed"));
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private void awaitAnswer() {
    long deadline = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        int status = status(URI.create("http://127.0.0.1:" + settings.httpPort() + "/"));
        if (status < HttpURLConnection.HTTP_INTERNAL_ERROR) {
          return;
        }
        throw new StartFailure(
            "server.failed", settings.logs().resolve("server.log"), "HTTP " + status);
      } catch (IOException notYet) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      }
    }
    throw new StartFailure(
        "server.failed", settings.logs().resolve("server.log"), process.lastLines(20));
  }

  private static int status(URI address) throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setReadTimeout(60_000);
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }
}
