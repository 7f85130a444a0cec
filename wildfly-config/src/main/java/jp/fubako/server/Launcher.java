package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import jp.fubako.server.demo.DemoTown;

/**
 * Entry point for operators and for the build.
 *
 * <ul>
 *   <li>{@code run}: database, schema, server; stays until Ctrl-C or SIGTERM
 *   <li>{@code start}, {@code stop}: the same in the background
 *   <li>{@code db}, {@code start-db}: database and schema only, in the foreground or in the
 *       background
 *   <li>{@code migrate}: brings the schema up to date and ends
 *   <li>{@code verify}: reads the trail and every stored file again; also beside a running server
 *   <li>{@code remove-demo}: deletes the data folder of an installation that holds the demo town
 * </ul>
 *
 * Exit code 0 means done, 1 that the start failed or a child ended by itself, 2 a wrong command.
 */
public final class Launcher {

  private static final Duration STOP = Duration.ofMinutes(3);

  private final Settings settings;
  private final Console console = new Console();

  private Launcher(Settings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    var launcher = new Launcher(Settings.read());
    int exit;
    try {
      exit = launcher.perform(arguments.length == 0 ? "run" : arguments[0]);
    } catch (StartFailure failure) {
      launcher.console.plain(failure.getMessage());
      exit = 1;
    }
    System.exit(exit);
  }

  private int perform(String command) {
    return switch (command) {
      case "run" -> run(true);
      case "db" -> run(false);
      case "start" -> startInBackground("run");
      case "start-db" -> startInBackground("db");
      case "stop" -> stop();
      case "migrate" -> migrate();
      case "verify" -> verify();
      case "remove-demo" -> removeDemo();
      default -> {
        console.plain(Console.text("usage"));
        yield 2;
      }
    };
  }

  private int run(boolean withServer) {
    console.progress("starting", settings.data());
    var signalled = new AtomicBoolean();
    var ended = new AtomicBoolean();
    try (var installation = Installation.open(settings, console)) {
      writePid();
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> stopOnSignal(installation, signalled, ended)));
      if (settings.withParent()) {
        ParentWatch.start(() -> System.exit(1));
      }
      installation.startDatabase();
      installation.migrate();
      if (withServer) {
        installation.startServer();
        play(installation);
      } else {
        console.progress("db.ready", Integer.toString(settings.databasePort()));
      }
      installation.announceReady();
      installation.awaitEnd();
      if (!signalled.get()) {
        console.progress("ended");
      }
      return 1;
    } finally {
      ended.set(true);
    }
  }

  private void play(Installation installation) {
    var demo = settings.demo() ? installation.demo() : Optional.<DemoTown>empty();
    demo.ifPresent(DemoTown::loadOrganisation);
    console.progress("ready", settings.address());
    printDemoLogins();
    demo.ifPresent(DemoTown::loadCases);
  }

  private int verify() {
    try (var connection = Installation.connectBeside(settings, console)) {
      var outcome =
          new Verification(connection.connection(), settings.data().resolve("content")).run();
      outcome.faults().forEach(console::plain);
      console.plain(
          Console.text(
              outcome.fine() ? "verify.fine" : "verify.faults",
              outcome.entries(),
              outcome.root(),
              outcome.files(),
              outcome.faults().size()));
      return outcome.fine() ? 0 : 1;
    } catch (SQLException e) {
      throw new StartFailure(e, "verify.failed", e.getMessage());
    }
  }

  private int removeDemo() {
    try (var installation = Installation.open(settings, console)) {
      if (!Files.exists(installation.demoMarker())) {
        console.plain(Console.text("demo.none", settings.data()));
        return 1;
      }
    }
    try {
      Trees.delete(settings.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.plain(Console.text("demo.removed", settings.data()));
    return 0;
  }

  private void stopOnSignal(
      Installation installation, AtomicBoolean signalled, AtomicBoolean ended) {
    if (!ended.get()) {
      signalled.set(true);
      console.progress("stopping");
      installation.close();
      console.progress("stopped");
    }
  }

  private void printDemoLogins() {
    var logins = settings.home().resolve("fubako/demo/logins.txt");
    try {
      if (settings.demo() && Files.exists(logins)) {
        console.plain(Files.readString(logins));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.plain(Console.text("stop.hint"));
  }

  private Path pidFile() {
    return settings.work().resolve("launcher.pid");
  }

  private void writePid() {
    try {
      Files.writeString(pidFile(), Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int startInBackground(String command) {
    if (settings.fresh()) {
      stop();
      Installation.erase(settings);
    }
    try {
      Files.createDirectories(settings.logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var log = settings.logs().resolve("launcher.log");
    var child =
        ChildProcess.start(
            ownCommand(command),
            Map.of(),
            Path.of("").toAbsolutePath(),
            log,
            settings.work().resolve("start.pid"));
    while (child.isAlive()) {
      if (readyBy(child.pid())) {
        console.plain(child.lastLines(12));
        return 0;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    console.plain(child.lastLines(40));
    return 1;
  }

  private boolean readyBy(long pid) {
    try {
      var file = Installation.ready(settings);
      return Files.exists(file) && Files.readString(file).strip().equals(Long.toString(pid));
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> ownCommand(String command) {
    var own = new ArrayList<String>();
    own.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    System.getProperties()
        .stringPropertyNames()
        .forEach(
            name -> {
              if (name.startsWith("fubako.") && !name.equals("fubako.fresh")) {
                own.add("-D" + name + "=" + System.getProperty(name));
              }
            });
    own.add("-Xmx64m");
    own.add("-XX:TieredStopAtLevel=1");
    own.add("-XX:+UseSerialGC");
    own.add("-cp");
    own.add(System.getProperty("java.class.path"));
    own.add(Launcher.class.getName());
    own.add(command);
    return own;
  }

  private int stop() {
    var running = ChildProcess.find(pidFile(), Launcher.class.getName());
    if (running.isEmpty()) {
      console.plain(Console.text("not.running", settings.data()));
      return 0;
    }
    ChildProcess.stop(running.get(), STOP);
    console.plain(Console.text("stopped"));
    return 0;
  }

  private int migrate() {
    try (var installation = Installation.open(settings, console)) {
      installation.startDatabase();
      installation.migrate();
      return 0;
    }
  }
}
