package jp.fubako.search.text.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import jp.fubako.search.text.FailureKind;

/**
 * Pictures (PNG, JPEG, GIF, BMP, TIFF). Nothing is decoded before its header has been believed
 * harmless.
 */
final class PictureReader implements AutoCloseable {

  private static final Set<String> READABLE =
      Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");
  private static final int MAX_PAGES = 10_000;

  private final WorkerOptions options;
  private final ImageInputStream in;
  private final ImageReader reader;
  private final int pages;

  /**
   * Opens a picture and checks the size of its first page.
   *
   * @throws Refusal when its type cannot be read here, or it is too large
   */
  PictureReader(Path file, String type, WorkerOptions options) throws IOException {
    this.options = options;
    this.in = ImageIO.createImageInputStream(file.toFile());
    var readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      var kind = READABLE.contains(type) ? FailureKind.DAMAGED : FailureKind.UNSUPPORTED;
      throw new Refusal(kind, "no reader for " + type);
    }
    this.reader = readers.next();
    reader.setInput(in, false, true);
    // frames of a moving picture are not pages
    this.pages = type.equals("image/tiff") ? countPages() : 1;
    checkSize(0);
  }

  private int countPages() throws IOException {
    int counted = reader.getNumImages(true);
    if (counted > MAX_PAGES) {
      throw new Refusal(FailureKind.TOO_MANY_ENTRIES, counted + " pages in a picture");
    }
    return counted;
  }

  private void checkSize(int index) throws IOException {
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    if (pixels > options.imagePixels()) {
      throw new Refusal(FailureKind.PIXEL_FLOOD, pixels + " pixels");
    }
  }

  int pages() {
    return pages;
  }

  /**
   * Decodes one page, with fewer pixels if it would not fit into memory.
   *
   * @param number 1-based
   */
  BufferedImage read(int number) throws IOException {
    if (number > pages) {
      throw new Refusal(FailureKind.UNSUPPORTED, "page " + number + " of " + pages);
    }
    checkSize(number - 1);
    long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
    int step = 1;
    while (pixels / ((long) step * step) > options.drawablePixels()) {
      step++;
    }
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(number - 1, how);
  }

  /** Dots per inch of the page from its metadata, or 0 when it does not say. */
  double dotsPerInch(int number) throws IOException {
    var metadata = reader.getImageMetadata(number - 1);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    var tree = metadata.getAsTree("javax_imageio_1.0");
    var sizes = ((org.w3c.dom.Element) tree).getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    var value = ((org.w3c.dom.Element) sizes.item(0)).getAttribute("value");
    double millimetres = Double.parseDouble(value);
    return millimetres > 0 ? 25.4 / millimetres : 0;
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
