package jp.fubako.search.text.worker;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import jp.fubako.search.text.FailureKind;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws one page of a file as PNG. */
final class PagePicture {

  /** Long side of A4: the size taken for a picture that does not say its own. */
  private static final double A4_INCHES = 11.69;

  private final WorkerOptions options;

  PagePicture(WorkerOptions options) {
    this.options = options;
  }

  void draw(Path file, String type, int page, int dpi, Path target) throws IOException {
    var image = image(file, type, page, dpi);
    if (!ImageIO.write(image, "png", target.toFile())) {
      throw new Refusal(FailureKind.UNSUPPORTED, "picture cannot be written as PNG");
    }
    if (Files.size(target) > options.outputBytes()) {
      throw new Refusal(FailureKind.TOO_LARGE, "PNG of " + Files.size(target) + " bytes");
    }
  }

  /** One page as it would be printed at that resolution. */
  BufferedImage image(Path file, String type, int page, int dpi) throws IOException {
    if (type.equals(Sniffer.PDF)) {
      return pdfPage(file, page, dpi);
    }
    if (type.startsWith("image/") && !type.equals("image/svg+xml")) {
      return picture(file, type, page, dpi);
    }
    var copy = options.job().resolve("copy.pdf");
    new PdfCopy(options).make(file, type, copy);
    return pdfPage(copy, page, dpi);
  }

  private BufferedImage pdfPage(Path file, int page, int dpi) throws IOException {
    try (var document = PdfReader.open(file)) {
      if (page > document.getNumberOfPages()) {
        throw new Refusal(
            FailureKind.UNSUPPORTED, "page " + page + " of " + document.getNumberOfPages());
      }
      var sheet = document.getPage(page - 1);
      double scale = dpi / 72.0;
      var box = sheet.getCropBox();
      double pixels = box.getWidth() * scale * box.getHeight() * scale;
      if (!(pixels <= options.drawablePixels())) {
        throw new Refusal(FailureKind.PIXEL_FLOOD, "page of " + (long) pixels + " pixels");
      }
      var renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB);
    }
  }

  private BufferedImage picture(Path file, String type, int page, int dpi) throws IOException {
    try (var reader = new PictureReader(file, type, options)) {
      var image = reader.read(page);
      double own = reader.dotsPerInch(page);
      if (own < 20 || own > 2400) {
        own = Math.max(image.getWidth(), image.getHeight()) / A4_INCHES;
      }
      return scaled(image, Math.min(1, dpi / own));
    }
  }

  /** On white, never larger than it is. */
  private static BufferedImage scaled(BufferedImage image, double factor) {
    int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
    int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    var source =
        factor < 0.5
            ? image.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING)
            : image;
    graphics.drawImage(source, 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }
}
