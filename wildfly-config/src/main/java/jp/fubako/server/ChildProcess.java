package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program started by us, with a file that remembers its process id, so that a later start finds
 * what a killed launcher left behind.
 */
final class ChildProcess {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process process;
  private final Path log;

  private ChildProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the command in a session of its own: a Ctrl-C at the terminal then reaches only the
   * launcher, which stops its children in the right order.
   */
  static ChildProcess start(
      List<String> command,
      Map<String, String> environment,
      Path directory,
      Path log,
      Path pidFile) {
    var whole = new ArrayList<String>();
    if (Files.isExecutable(SETSID)) {
      whole.add(SETSID.toString());
    }
    whole.addAll(command);
    var builder = new ProcessBuilder(whole).directory(directory.toFile()).redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      Files.createDirectories(pidFile.getParent());
      var process = builder.start();
      Files.writeString(pidFile, Long.toString(process.pid()));
      return new ChildProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Stops the process that the file names, if it still runs and its command line holds {@code mark}
   * (process ids are used again by the system).
   *
   * @return whether there was one
   */
  static boolean stopOrphan(Path pidFile, String mark, Duration patience) {
    var orphan = find(pidFile, mark);
    orphan.ifPresent(handle -> stop(handle, patience));
    return orphan.isPresent();
  }

  /** The live process that the file names. */
  static Optional<ProcessHandle> find(Path pidFile, String mark) {
    try {
      if (!Files.exists(pidFile)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readString(pidFile).strip());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(h -> commandLine(h).contains(mark));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String commandLine(ProcessHandle handle) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(handle.pid()), "cmdline"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return handle.info().commandLine().orElse("");
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** The last lines of what the program said. */
  String lastLines(int count) {
    try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
      var all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - count), all.size()));
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  void stop(Duration patience) {
    stop(process.toHandle(), patience);
  }

  /** Asks the process to end, and ends it when the patience is over. */
  static void stop(ProcessHandle handle, Duration patience) {
    handle.destroy();
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      handle.destroyForcibly();
      handle.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
