package jp.fubako.search.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Real workers for the tests, from the classes just compiled. */
final class Pools {

  static final Path DEBIAN_FONT =
      Path.of("/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Regular.ttf");

  private Pools() {}

  static WorkerSettings settings(Path temporary) {
    var target = Path.of("target").toAbsolutePath();
    var settings = WorkerSettings.standard(target.resolve("worker"), temporary, DEBIAN_FONT);
    return new WorkerSettings(
        settings.java(),
        target.resolve("classes") + File.pathSeparator + settings.classPath(),
        temporary,
        1,
        settings.heapMegabytes(),
        settings.font(),
        settings.soffice(),
        settings.tesseract(),
        settings.limits());
  }

  /** Workers that have only so long for a page. */
  static WorkerSettings hasty(Path temporary, Duration renderTime) {
    var settings = settings(temporary);
    var limits = settings.limits();
    return new WorkerSettings(
        settings.java(),
        settings.classPath(),
        temporary,
        1,
        settings.heapMegabytes(),
        settings.font(),
        settings.soffice(),
        settings.tesseract(),
        new WorkerLimits(
            limits.inspectTime(),
            renderTime,
            limits.convertTime(),
            limits.waitTime(),
            limits.inputBytes(),
            limits.textCharacters(),
            limits.outputBytes(),
            limits.archiveBytes(),
            limits.archiveEntries(),
            limits.archiveDepth(),
            limits.archiveRatio(),
            limits.imagePixels(),
            limits.pagePixels(),
            limits.jobsPerWorker()));
  }

  static void needFont() {
    var missing = "fonts-morisawa-bizud-gothic is not installed";
    if (System.getenv("FUBAKO_TOOLS_REQUIRED") != null) {
      Assertions.assertTrue(Files.isReadable(DEBIAN_FONT), missing);
    }
    Assumptions.assumeTrue(Files.isReadable(DEBIAN_FONT), missing);
  }

  /** What lies in workers' job folders; must be nothing between two requests. */
  static long filesInJobFolders(Path temporary) throws IOException {
    try (var all = Files.walk(temporary)) {
      return all.filter(path -> path.getParent().getFileName().toString().equals("job")).count();
    }
  }

  static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(outcome.toString());
  }
}
