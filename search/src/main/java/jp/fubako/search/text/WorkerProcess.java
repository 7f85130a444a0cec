package jp.fubako.search.text;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker process and its folder. Used by one thread at a time. */
final class WorkerProcess {

  /** The worker is gone; it answers no more. */
  static final class Lost extends Exception {
    private final FailureKind kind;

    Lost(FailureKind kind, String detail) {
      super(detail);
      this.kind = kind;
    }

    FailureKind kind() {
      return kind;
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);
  private static final String MAIN = "jp.fubako.search.text.worker.WorkerMain";
  private static final Duration START_TIME = Duration.ofSeconds(60);

  /** What HotSpot exits with under -XX:+ExitOnOutOfMemoryError. */
  private static final int EXIT_OUT_OF_MEMORY = 3;

  /**
   * Quick to start, small, silent on standard output, dead when out of memory, no XML surprises.
   */
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xss2m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:CompressedClassSpaceSize=128m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:MaxDirectMemorySize=64m",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=ja",
          "-Djdk.xml.entityExpansionLimit=1000",
          "-Djdk.xml.totalEntitySizeLimit=1000000",
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=",
          "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");

  private final Process process;
  private final JobFolder folder;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final ScheduledExecutorService timer;
  private final int maxReply;
  private int jobs;

  private WorkerProcess(
      Process process, JobFolder folder, ScheduledExecutorService timer, int maxReply) {
    this.process = process;
    this.folder = folder;
    this.timer = timer;
    this.maxReply = maxReply;
    this.in = new DataInputStream(process.getInputStream());
    this.out = new DataOutputStream(process.getOutputStream());
  }

  /**
   * Starts a process. Must be called on a thread that outlives the worker: the kernel ends a
   * sandboxed worker together with the thread, not the process, that started it.
   */
  static WorkerProcess start(
      WorkerSettings settings, Sandbox sandbox, JobFolder folder, ScheduledExecutorService timer)
      throws IOException {
    // PDFBox, LibreOffice and fontconfig all look for fonts here
    var fonts = Files.createDirectories(folder.home().resolve(".fonts"));
    if (Files.isReadable(settings.font())) {
      Files.copy(settings.font(), fonts.resolve("office.ttf"));
    }
    var builder = new ProcessBuilder(sandbox.wrap(folder.root(), command(settings, folder)));
    builder.directory(folder.root().toFile());
    var environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.put("LANG", "C.UTF-8");
    environment.put("HOME", folder.home().toString());
    environment.put("TMPDIR", folder.job().toString());
    environment.put("OMP_THREAD_LIMIT", "1");
    var process = builder.start();
    int maxReply = 4 * settings.limits().textCharacters() + (32 << 20);
    var worker = new WorkerProcess(process, folder, timer, maxReply);
    worker.logErrors();
    return worker;
  }

  private static List<String> command(WorkerSettings settings, JobFolder folder) {
    var all = new ArrayList<String>();
    all.add(settings.java().toString());
    all.add("-Xmx" + settings.heapMegabytes() + "m");
    all.addAll(JVM_OPTIONS);
    all.add("-Djava.io.tmpdir=" + folder.job());
    all.add("-Duser.home=" + folder.home());
    all.addAll(List.of("-cp", settings.classPath(), MAIN));
    all.add("job=" + folder.job());
    all.add("home=" + folder.home());
    all.add("font=" + settings.font().toAbsolutePath());
    if (settings.soffice() != null) {
      all.add("soffice=" + settings.soffice());
    }
    if (settings.tesseract() != null) {
      all.add("tesseract=" + settings.tesseract());
    }
    all.addAll(arguments(settings.limits()));
    return all;
  }

  private static List<String> arguments(WorkerLimits limits) {
    return List.of(
        "textCharacters=" + limits.textCharacters(),
        "outputBytes=" + limits.outputBytes(),
        "archiveBytes=" + limits.archiveBytes(),
        "archiveEntries=" + limits.archiveEntries(),
        "archiveDepth=" + limits.archiveDepth(),
        "archiveRatio=" + limits.archiveRatio(),
        "imagePixels=" + limits.imagePixels(),
        "pagePixels=" + limits.pagePixels());
  }

  /** Waits until the process can take its first request. */
  void awaitReady() throws Lost {
    receive(START_TIME, "start");
  }

  JobFolder folder() {
    return folder;
  }

  int jobs() {
    return jobs;
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /**
   * Asks and waits.
   *
   * @throws Lost after which the process is dead
   */
  Wire.Reply ask(byte[] request, Duration limit) throws Lost {
    jobs++;
    try {
      Wire.send(out, request);
    } catch (IOException e) {
      throw lost("send", e);
    }
    var payload = receive(limit, "answer");
    try {
      return Wire.decodeReply(payload);
    } catch (IOException e) {
      throw lost("decode", e);
    }
  }

  private byte[] receive(Duration limit, String what) throws Lost {
    var late = new AtomicBoolean();
    var alarm =
        timer.schedule(
            () -> {
              late.set(true);
              kill();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return Wire.receive(in, maxReply);
    } catch (IOException e) {
      if (late.get()) {
        throw new Lost(FailureKind.TIMEOUT, "no " + what + " within " + limit.toSeconds() + " s");
      }
      throw lost(what, e);
    } finally {
      alarm.cancel(false);
    }
  }

  private Lost lost(String what, IOException cause) {
    int code = exitCode();
    kill();
    if (code == EXIT_OUT_OF_MEMORY) {
      return new Lost(FailureKind.OUT_OF_MEMORY, "more memory than a worker has");
    }
    return new Lost(
        FailureKind.WORKER_LOST,
        "worker gone at " + what + ", exit code " + code + ", " + cause.getMessage());
  }

  private int exitCode() {
    try {
      return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Ends the process and all it has started. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends the process and deletes its folder. */
  void discard() {
    kill();
    exitCode();
    try {
      JobFolder.delete(folder.root());
    } catch (IOException e) {
      LOG.warn("folder of a dead worker not deleted: {}", folder.root(), e);
    }
  }

  private void logErrors() {
    var thread =
        new Thread(
            () -> {
              try (var lines =
                  new BufferedReader(
                      new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8),
                      1024)) {
                lines.lines().forEach(line -> LOG.debug("worker {}: {}", process.pid(), cut(line)));
              } catch (IOException | java.io.UncheckedIOException e) {
                LOG.debug("worker {}: end of messages", process.pid());
              }
            },
            "fubako-worker-log");
    thread.setDaemon(true);
    thread.start();
  }

  private static String cut(String line) {
    return line.length() > 500 ? line.substring(0, 500) : line;
  }
}
