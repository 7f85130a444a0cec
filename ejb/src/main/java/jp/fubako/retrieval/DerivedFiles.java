package jp.fubako.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import jp.fubako.content.ContentStore;
import jp.fubako.search.text.Outcome;

/**
 * Pictures of pages and PDF copies for reading on the screen, made by a worker once and kept under
 * {@code $FUBAKO_DATA/cache} by the hash of what they were made from. The cache may be emptied at
 * any time.
 */
@ApplicationScoped
public class DerivedFiles {

  /** The widths in which pages are drawn, pixels; others would fill the disk. */
  private static final int[] WIDTHS = {200, 800, 1200, 1600, 2400};

  private static final double A4_INCHES = 8.27;
  private static final String PDF = "application/pdf";

  /** Whoever asks for what is being made waits for it instead of making it again. */
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

  @Inject private WorkerPool pool;
  @Inject private ContentStore content;

  /** The next larger of the widths that are drawn. */
  public static int boundedWidth(int asked) {
    for (int width : WIDTHS) {
      if (asked <= width) {
        return width;
      }
    }
    return WIDTHS[WIDTHS.length - 1];
  }

  /**
   * One page of a stored file as PNG.
   *
   * @param hash of the file
   * @param page from 1
   * @param width one of the bounded widths
   */
  public Outcome<Path> page(String hash, String mediaType, int page, int width) {
    var target = place("pages", hash, "-" + page + "-" + width + ".png");
    return keep(
        target,
        part -> {
          int dpi = (int) Math.round(width / A4_INCHES);
          if (!isConverted(mediaType)) {
            return pool.workers().renderPage(content.path(hash), mediaType, page, dpi, part);
          }
          return switch (pdfCopy(hash, mediaType)) {
            case Outcome.Done<Path> copy ->
                pool.workers().renderPage(copy.value(), PDF, page, dpi, part);
            case Outcome.Failed<Path> failed -> failed;
          };
        });
  }

  /** A PDF copy of an office, text or mail file, for reading only. */
  public Outcome<Path> pdfCopy(String hash, String mediaType) {
    return keep(
        place("pdf", hash, ".pdf"),
        part -> pool.workers().toPdf(content.path(hash), mediaType, part));
  }

  /** Whether pages are drawn from a PDF copy instead of from the file itself. */
  public static boolean isConverted(String mediaType) {
    return !mediaType.equals(PDF) && !mediaType.startsWith("image/");
  }

  private interface Making {
    Outcome<Path> into(Path part);
  }

  private Outcome<Path> keep(Path target, Making making) {
    if (Files.exists(target)) {
      return new Outcome.Done<>(target);
    }
    var lock = locks[Math.floorMod(target.hashCode(), locks.length)];
    lock.lock();
    try {
      return Files.exists(target) ? new Outcome.Done<>(target) : make(target, making);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }

  private static Outcome<Path> make(Path target, Making making) throws IOException {
    Files.createDirectories(target.getParent());
    var part = target.resolveSibling("." + UUID.randomUUID());
    try {
      var outcome = making.into(part);
      if (outcome instanceof Outcome.Done<Path>) {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return new Outcome.Done<>(target);
      }
      return outcome;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path place(String kind, String hash, String ending) {
    return ContentStore.dataDirectory()
        .resolve("cache")
        .resolve(kind)
        .resolve(hash.substring(0, 2))
        .resolve(hash + ending);
  }
}
