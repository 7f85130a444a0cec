package jp.fubako.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pool of worker processes that read, draw and convert files. This class never looks into a
 * file itself: a file that kills, hangs or floods its reader costs one worker, which is replaced,
 * and one answer that says so.
 *
 * <p>Safe for many threads. Requests beyond the pool's size wait.
 */
public final class DocumentWorkers implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentWorkers.class);
  private static final String UNKNOWN = "application/octet-stream";

  private static final Set<FailureKind> TOO_HEAVY =
      EnumSet.of(
          FailureKind.TIMEOUT,
          FailureKind.OUT_OF_MEMORY,
          FailureKind.TOO_DEEP,
          FailureKind.WORKER_LOST);

  /** Takes what a successful worker has left in its folder. */
  private interface Taking<T> {
    T from(JobFolder folder, Wire.Reply reply) throws IOException;
  }

  private final WorkerSettings settings;
  private final Path folder;
  private final FileChannel lock;
  private final Sandbox sandbox;
  private final Semaphore slots;
  private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor starter;
  private volatile boolean closed;

  private DocumentWorkers(WorkerSettings settings) throws IOException {
    this.settings = settings;
    Files.createDirectories(settings.temporary());
    var root = settings.temporary().toRealPath();
    PoolFolders.deleteAbandoned(root);
    this.folder = PoolFolders.create(root);
    this.lock = PoolFolders.lock(folder);
    this.sandbox = Sandbox.probe(settings, folder);
    this.slots = new Semaphore(settings.poolSize(), true);
    this.starter =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              var thread = new Thread(task, "fubako-worker-starter");
              thread.setDaemon(true);
              return thread;
            });
    starter.setRemoveOnCancelPolicy(true);
  }

  /**
   * Opens a pool. Workers are started when first needed and kept warm.
   *
   * @throws UncheckedIOException when the temporary folder cannot be used
   */
  public static DocumentWorkers open(WorkerSettings settings) {
    try {
      return new DocumentWorkers(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when workers have neither network nor sight of other files (bubblewrap works here). */
  public boolean isolated() {
    return sandbox.strength() == Sandbox.Strength.ISOLATED;
  }

  /**
   * Finds out what a file is and what it says.
   *
   * @param fileName as given by the sender; only its ending is used
   */
  public Inspection inspect(Path file, String fileName) {
    var request = new Wire.Request(Wire.Task.INSPECT, List.of(ending(fileName)));
    var outcome =
        run(file, request, settings.limits().inspectTime(), (job, reply) -> inspection(reply));
    return switch (outcome) {
      case Outcome.Done<Inspection> done -> done.value();
      case Outcome.Failed<Inspection> failed ->
          Inspection.failed(UNKNOWN, failed.kind(), failed.detail());
    };
  }

  /**
   * Draws one page as PNG. Office, text and mail files are converted first: callers who show many
   * pages of one file keep the PDF copy and draw from that.
   *
   * @param mediaType as found by {@link #inspect}
   * @param page 1-based
   * @param dpi 20 to 600
   * @param targetPng written only on success; replaced if it exists
   */
  public Outcome<Path> renderPage(Path file, String mediaType, int page, int dpi, Path targetPng) {
    if (page < 1 || dpi < 20 || dpi > 600) {
      throw new IllegalArgumentException("page " + page + " at " + dpi + " dpi");
    }
    var request =
        new Wire.Request(
            Wire.Task.RENDER, List.of(mediaType, Integer.toString(page), Integer.toString(dpi)));
    return run(file, request, drawingTime(mediaType), output(targetPng));
  }

  /**
   * Makes a PDF copy: by LibreOffice where present and needed, else pictures and plain text on A4
   * pages.
   */
  public Outcome<Path> toPdf(Path file, String mediaType, Path targetPdf) {
    var request = new Wire.Request(Wire.Task.TO_PDF, List.of(mediaType));
    return run(file, request, settings.limits().convertTime(), output(targetPdf));
  }

  /**
   * Makes a PDF copy with the 収受印 on page 1. The original is not touched; signatures in it are no
   * longer such in the copy, only their looks remain.
   */
  public Outcome<Path> stamp(Path file, String mediaType, ReceiptStamp stamp, Path targetPdf) {
    var outcome = stampOnce(file, mediaType, stamp, targetPdf);
    var tooHeavy =
        outcome instanceof Outcome.Failed<Path> failed && TOO_HEAVY.contains(failed.kind());
    return tooHeavy && stamp.corner() == Corner.EMPTIEST
        ? stampOnce(file, mediaType, stamp.at(Corner.TOP_RIGHT), targetPdf)
        : outcome;
  }

  private Outcome<Path> stampOnce(Path file, String mediaType, ReceiptStamp stamp, Path targetPdf) {
    var request =
        new Wire.Request(
            Wire.Task.STAMP,
            List.of(
                mediaType,
                stamp.office(),
                stamp.section(),
                stamp.date().toString(),
                stamp.number(),
                stamp.corner().name(),
                stamp.shape().name()));
    return run(file, request, drawingTime(mediaType), output(targetPdf));
  }

  /**
   * Takes the attachments out of a mail (.eml, .msg), one level deep: a mail attached to a mail is
   * an attachment.
   *
   * @param targetDir an existing folder; files are called {@code 0001}, {@code 0002} …
   */
  public Outcome<List<EmbeddedFile>> unpackMail(Path eml, Path targetDir) {
    var request = new Wire.Request(Wire.Task.UNPACK_MAIL, List.of());
    return run(
        eml, request, settings.limits().inspectTime(), (job, reply) -> take(job, reply, targetDir));
  }

  /**
   * Reads the letters of a scanned page by tesseract: about one second a page, three to seven wrong
   * characters in a hundred. UNSUPPORTED where tesseract or its Japanese data is not installed.
   *
   * @param page 1-based
   */
  public Outcome<PageText> recognise(Path file, String mediaType, int page) {
    var request = new Wire.Request(Wire.Task.RECOGNISE, List.of(mediaType, Integer.toString(page)));
    return run(
        file,
        request,
        settings.limits().convertTime(),
        (job, reply) -> new PageText(page, inspection(reply).fullText().strip()));
  }

  /**
   * Reads the first sheet of an Excel workbook (.xlsx): values only, one line of CSV (UTF-8) for
   * each row up to the last, empty ones included.
   */
  public Outcome<Path> table(Path workbook, Path targetCsv) {
    var request = new Wire.Request(Wire.Task.TABLE, List.of());
    return run(workbook, request, settings.limits().inspectTime(), output(targetCsv));
  }

  private static Inspection inspection(Wire.Reply reply) throws IOException {
    if (reply.inspection() == null) {
      throw new IOException("an answer without what was asked");
    }
    return reply.inspection();
  }

  private List<EmbeddedFile> take(JobFolder job, Wire.Reply reply, Path targetDir)
      throws IOException {
    var listed = reply.attachments();
    if (listed.size() > settings.limits().archiveEntries()) {
      throw new IOException(listed.size() + " attachments");
    }
    var taken = new ArrayList<EmbeddedFile>();
    long left = settings.limits().outputBytes();
    for (int i = 0; i < listed.size(); i++) {
      var target = targetDir.resolve(Wire.attachment(i));
      long size = job.take(Wire.attachment(i), target, left);
      left -= size;
      taken.add(new EmbeddedFile(listed.get(i).name(), listed.get(i).mediaType(), size, target));
    }
    return List.copyOf(taken);
  }

  private Taking<Path> output(Path target) {
    return (job, reply) -> {
      job.take(Wire.OUTPUT, target, settings.limits().outputBytes());
      return target;
    };
  }

  /** A page of a file that must be converted first costs the conversion, too. */
  private Duration drawingTime(String mediaType) {
    var limits = settings.limits();
    var direct = mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    return direct ? limits.renderTime() : limits.renderTime().plus(limits.convertTime());
  }

  private <T> Outcome<T> run(Path file, Wire.Request request, Duration limit, Taking<T> taking) {
    try {
      if (Files.size(file) > settings.limits().inputBytes()) {
        return new Outcome.Failed<>(FailureKind.TOO_LARGE, Files.size(file) + " bytes");
      }
      if (!slots.tryAcquire(settings.limits().waitTime().toMillis(), TimeUnit.MILLISECONDS)) {
        return new Outcome.Failed<>(FailureKind.TIMEOUT, "no worker was free in time");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed<>(FailureKind.WORKER_LOST, "interrupted");
    }
    try {
      return runTwice(file, request, limit, taking);
    } finally {
      slots.release();
    }
  }

  /** A worker may have died for reasons of its own: one more try, by a new one. */
  private <T> Outcome<T> runTwice(
      Path file, Wire.Request request, Duration limit, Taking<T> taking) {
    try {
      return runOnce(file, request, limit, taking);
    } catch (WorkerProcess.Lost first) {
      LOG.warn("worker lost: {} {}", first.kind(), first.getMessage());
      if (first.kind() != FailureKind.WORKER_LOST || closed) {
        return new Outcome.Failed<>(first.kind(), first.getMessage());
      }
    }
    try {
      return runOnce(file, request, limit, taking);
    } catch (WorkerProcess.Lost second) {
      LOG.warn("worker lost again: {} {}", second.kind(), second.getMessage());
      return new Outcome.Failed<>(second.kind(), second.getMessage());
    }
  }

  private <T> Outcome<T> runOnce(Path file, Wire.Request request, Duration limit, Taking<T> taking)
      throws WorkerProcess.Lost {
    var worker = borrow();
    var reusable = false;
    try {
      put(worker, file);
      var reply = worker.ask(Wire.encode(request), limit);
      var outcome = outcome(worker, reply, taking);
      worker.folder().clear();
      reusable = !reply.spent() && worker.jobs() < settings.limits().jobsPerWorker();
      return outcome;
    } catch (IOException e) {
      throw new WorkerProcess.Lost(FailureKind.WORKER_LOST, "result not taken: " + e.getMessage());
    } finally {
      giveBack(worker, reusable);
    }
  }

  private static <T> Outcome<T> outcome(WorkerProcess worker, Wire.Reply reply, Taking<T> taking)
      throws IOException {
    return reply.failure() == null
        ? new Outcome.Done<>(taking.from(worker.folder(), reply))
        : new Outcome.Failed<>(reply.failure(), reply.detail());
  }

  private static void put(WorkerProcess worker, Path file) {
    try {
      worker.folder().put(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WorkerProcess borrow() throws WorkerProcess.Lost {
    for (var worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
      if (worker.alive()) {
        return worker;
      }
      discard(worker);
    }
    var worker = start();
    try {
      worker.awaitReady();
      return worker;
    } catch (WorkerProcess.Lost e) {
      discard(worker);
      throw e;
    }
  }

  private WorkerProcess start() throws WorkerProcess.Lost {
    if (closed) {
      throw new WorkerProcess.Lost(FailureKind.WORKER_LOST, "the pool is closed");
    }
    try {
      return starter.submit(this::startHere).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WorkerProcess.Lost(FailureKind.WORKER_LOST, "interrupted");
    } catch (ExecutionException | java.util.concurrent.RejectedExecutionException e) {
      LOG.error("no worker could be started", e);
      throw new WorkerProcess.Lost(FailureKind.WORKER_LOST, "no worker could be started");
    }
  }

  private WorkerProcess startHere() throws IOException {
    var job = JobFolder.create(folder, "worker-" + UUID.randomUUID());
    var worker = WorkerProcess.start(settings, sandbox, job, starter);
    all.add(worker);
    return worker;
  }

  private void giveBack(WorkerProcess worker, boolean reusable) {
    if (reusable && worker.alive() && !closed) {
      idle.addFirst(worker);
      if (closed && idle.remove(worker)) {
        discard(worker);
      }
    } else {
      discard(worker);
    }
  }

  private void discard(WorkerProcess worker) {
    all.remove(worker);
    worker.discard();
  }

  /** The part of a file name after its last dot, plain letters and digits only. */
  private static String ending(String fileName) {
    var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.matches("[a-z0-9]{1,10}") ? ending : "";
  }

  /** Ends all workers and deletes their folders. Requests under way fail. */
  @Override
  public void close() {
    closed = true;
    for (var worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
      discard(worker);
    }
    all.forEach(WorkerProcess::kill);
    starter.shutdownNow();
    try {
      lock.close();
      JobFolder.delete(folder);
    } catch (IOException e) {
      LOG.warn("worker folder not deleted: {}", folder, e);
    }
  }
}
