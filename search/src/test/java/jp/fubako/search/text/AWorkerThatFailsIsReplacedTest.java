package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AWorkerThatFailsIsReplacedTest {

  @TempDir Path temporary;
  @TempDir Path folder;

  private static WorkerSettings with(WorkerSettings settings, Duration render, int jobs) {
    var one = settings.limits();
    return settings.withLimits(
        new WorkerLimits(
            one.inspectTime(),
            render,
            one.convertTime(),
            one.waitTime(),
            one.inputBytes(),
            one.textCharacters(),
            one.outputBytes(),
            one.archiveBytes(),
            one.archiveEntries(),
            one.archiveDepth(),
            one.archiveRatio(),
            one.imagePixels(),
            one.pagePixels(),
            jobs));
  }

  private void assertGood(DocumentWorkers workers) throws IOException {
    var found = workers.inspect(Samples.docx(folder, Samples.LETTER), "letter.docx");
    assertEquals(Samples.LETTER, found.fullText().strip(), found.detail());
  }

  /** Folders of the living workers: one each, with a name of its own. */
  private Set<String> workerFolders() throws IOException {
    try (var all = Files.walk(temporary, 2)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("worker-"))
          .collect(Collectors.toSet());
    }
  }

  private static Set<Long> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  @Test
  void whenItsTimeIsUp() throws IOException {
    var hurried = with(Pools.settings(temporary), Duration.ofMillis(1), 200);
    try (var workers = DocumentWorkers.open(hurried)) {
      var file = Samples.latinPdf(folder, 0, PDRectangle.A4, PDRectangle.A4);
      var drawn = workers.renderPage(file, "application/pdf", 1, 300, folder.resolve("p.png"));
      assertEquals(FailureKind.TIMEOUT, ((Outcome.Failed<Path>) drawn).kind());
      assertEquals(Set.of(), workerFolders());
      assertGood(workers);
    }
  }

  private Path pictureOfThreeHundredMegabytes() throws IOException {
    var pixels = new ByteArrayOutputStream();
    try (var zip = new DeflaterOutputStream(pixels)) {
      Samples.zeros(zip, 3L * 10_000 * 10_000);
    }
    var data = new String(pixels.toByteArray(), StandardCharsets.ISO_8859_1);
    var drawing = "q 200 0 0 200 0 0 cm /I Do Q";
    return Samples.file(
        folder,
        "flood.pdf",
        HostileFiles.pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
                + " /Resources << /XObject << /I 5 0 R >> >> >>",
            "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
            "<< /Type /XObject /Subtype /Image /Width 10000 /Height 10000 /BitsPerComponent 8"
                + " /ColorSpace /DeviceRGB /Filter /FlateDecode /Length "
                + data.length()
                + " >>\nstream\n"
                + data
                + "\nendstream"));
  }

  @Test
  void whenItsMemoryIsExhausted() throws IOException {
    var file = pictureOfThreeHundredMegabytes();
    var base = Pools.settings(temporary);
    var small =
        new WorkerSettings(
            base.java(),
            base.classPath(),
            base.temporary(),
            1,
            128,
            base.font(),
            null,
            null,
            base.limits());
    try (var workers = DocumentWorkers.open(small)) {
      var drawn = workers.renderPage(file, "application/pdf", 1, 600, folder.resolve("p.png"));
      assertEquals(FailureKind.OUT_OF_MEMORY, ((Outcome.Failed<Path>) drawn).kind());
      assertGood(workers);
    }
  }

  @Test
  void whenItIsKilledBetweenTwoRequests() throws Exception {
    var before = children();
    try (var workers = DocumentWorkers.open(Pools.settings(temporary))) {
      assertGood(workers);
      var started = children();
      started.removeAll(before);
      assertEquals(1, started.size());
      var worker = ProcessHandle.of(started.iterator().next()).orElseThrow();
      worker.destroyForcibly();
      worker.onExit().get(10, TimeUnit.SECONDS);
      assertGood(workers);
    }
  }

  @Test
  void afterItsShareOfRequests() throws IOException {
    try (var workers =
        DocumentWorkers.open(with(Pools.settings(temporary), Duration.ofSeconds(20), 2))) {
      assertGood(workers);
      var first = workerFolders();
      assertEquals(1, first.size());
      assertGood(workers);
      assertGood(workers);
      assertNotEquals(first, workerFolders());
    }
  }

  @Test
  void andManyAtOnceShareFew() throws Exception {
    var file = Samples.docx(folder, Samples.LETTER);
    try (var workers = DocumentWorkers.open(Pools.settings(temporary).withPoolSize(2));
        var threads = Executors.newFixedThreadPool(12)) {
      Callable<String> asking = () -> workers.inspect(file, "letter.docx").fullText().strip();
      var all = threads.invokeAll(IntStream.range(0, 60).mapToObj(i -> asking).toList());
      for (var one : all) {
        assertEquals(Samples.LETTER, one.get());
      }
      assertTrue(workerFolders().size() <= 2, workerFolders().toString());
    }
  }

  @Test
  void aClosedPoolLeavesNothing() throws IOException {
    var before = children();
    var workers = DocumentWorkers.open(Pools.settings(temporary));
    assertGood(workers);
    workers.close();
    assertEquals(before, children());
    try (var left = Files.list(temporary)) {
      assertEquals(0, left.count());
    }
    var late = workers.inspect(Samples.docx(folder, Samples.LETTER), "letter.docx");
    assertEquals(FailureKind.WORKER_LOST, late.failure());
  }

  @Test
  void whatACrashedServerLeftIsDeletedAndWhatALivingOneUsesIsNot() throws IOException {
    var crashed = Files.createDirectories(temporary.resolve("pool-crashed/worker-1/job"));
    Files.writeString(crashed.resolve("in"), "somebody's letter");
    Files.createFile(temporary.resolve("pool-crashed/lock"));
    try (var first = DocumentWorkers.open(Pools.settings(temporary));
        var second = DocumentWorkers.open(Pools.settings(temporary))) {
      assertFalse(Files.exists(crashed));
      assertGood(first);
      assertGood(second);
    }
  }
}
