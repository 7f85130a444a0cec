package jp.fubako.search.text;

import java.nio.file.Path;
import java.util.List;

/**
 * The pool of worker processes that read, draw and convert files. This class never looks into a
 * file itself: a file that kills, hangs or floods its reader costs one worker, which is replaced,
 * and one answer that says so.
 *
 * <p>Safe for many threads. Requests beyond the pool's size wait.
 */
public final class DocumentWorkers implements AutoCloseable {

  private DocumentWorkers() {}

  /** Opens a pool. Workers are started when first needed and kept warm. */
  public static DocumentWorkers open(WorkerSettings settings) {
    throw new UnsupportedOperationException(settings.toString());
  }

  /**
   * Finds out what a file is and what it says.
   *
   * @param fileName as given by the sender; only its ending is used
   */
  public Inspection inspect(Path file, String fileName) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a PDF copy: by LibreOffice where present and needed, else pictures and plain text on A4
   * pages.
   */
  public Outcome<Path> toPdf(Path file, String mediaType, Path targetPdf) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a PDF copy with the 収受印 on page 1. The original is not touched; signatures in it are no
   * longer such in the copy.
   */
  public Outcome<Path> stamp(Path file, String mediaType, ReceiptStamp stamp, Path targetPdf) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes the attachments out of a mail (.eml, .msg), one level deep: a mail attached to a mail is
   * an attachment.
   *
   * @param targetDir an existing folder; files are called {@code 0001}, {@code 0002} …
   */
  public Outcome<List<EmbeddedFile>> unpackMail(Path eml, Path targetDir) {
    throw new UnsupportedOperationException();
  }

  /** Ends all workers. */
  @Override
  public void close() {}
}
