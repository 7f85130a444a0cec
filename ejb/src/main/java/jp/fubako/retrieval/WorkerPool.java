package jp.fubako.retrieval;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.search.text.DocumentWorkers;
import jp.fubako.search.text.WorkerSettings;

/**
 * The pool of worker processes of this server. Nothing that came from outside is ever parsed in the
 * server's own JVM.
 *
 * <p>The workers' jars lie in {@code FUBAKO_WORKER_DIR} (system property {@code fubako.workers}).
 */
@ApplicationScoped
public class WorkerPool {

  private static final String FONT = "BIZUDGothic-Regular.ttf";
  private static final String FONT_RESOURCE = "jp/fubako/signing/fonts/" + FONT;

  private DocumentWorkers workers;

  /**
   * The pool; started when first asked for.
   *
   * @throws UncheckedIOException when its folders cannot be made
   */
  public synchronized DocumentWorkers workers() {
    if (workers == null) {
      try {
        workers = DocumentWorkers.open(settings());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return workers;
  }

  /**
   * A folder for files on their way from a worker into the content store; the caller deletes it.
   */
  public Path workFolder() throws IOException {
    var work = Files.createDirectories(data("work"));
    return Files.createDirectory(work.resolve(UUID.randomUUID().toString()));
  }

  @PreDestroy
  synchronized void close() {
    if (workers != null) {
      workers.close();
      workers = null;
    }
  }

  private static WorkerSettings settings() throws IOException {
    var configured = System.getProperty("fubako.workers", System.getenv("FUBAKO_WORKER_DIR"));
    if (configured == null || configured.isBlank()) {
      throw new IOException("FUBAKO_WORKER_DIR is not set: no file can be looked into");
    }
    var temporary = Files.createDirectories(data("workers"));
    return WorkerSettings.standard(Path.of(configured), temporary, font());
  }

  /** Workers get the font as a file of their own; they never see the server's jars. */
  private static Path font() throws IOException {
    var target = Files.createDirectories(data("fonts")).resolve(FONT);
    if (Files.notExists(target)) {
      var part = target.resolveSibling(FONT + "." + UUID.randomUUID());
      try (var in = WorkerPool.class.getClassLoader().getResourceAsStream(FONT_RESOURCE)) {
        if (in == null) {
          throw new IOException(FONT_RESOURCE + " is missing");
        }
        Files.copy(in, part);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return target;
  }

  private static Path data(String folder) {
    return ContentStore.dataDirectory().resolve("cache").resolve(folder);
  }
}
