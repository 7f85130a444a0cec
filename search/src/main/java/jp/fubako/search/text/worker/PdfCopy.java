package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Inspection;
import jp.fubako.search.text.Mail;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes a PDF of any file that can be read. */
final class PdfCopy {

  private static final float MARGIN = 20;

  private final WorkerOptions options;
  private final float head;

  PdfCopy(WorkerOptions options) {
    this(options, 0);
  }

  /**
   * Prepares a copy.
   *
   * @param head points to leave blank at the head of the first page of plain text
   */
  PdfCopy(WorkerOptions options, float head) {
    this.options = options;
    this.head = head;
  }

  void make(Path file, String type, Path target) throws IOException {
    if (type.equals(Sniffer.PDF)) {
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    } else if (type.startsWith("image/") && !type.equals("image/svg+xml")) {
      pictures(file, type, target);
    } else if (Sniffer.isOffice(type) && options.soffice() != null) {
      if (ArchiveCheck.isZip(ArchiveCheck.head(file))) {
        OfficeReader.checkPackage(file, type, options);
      }
      new OfficeConversion(options).convert(file, type, target);
    } else {
      text(file, type, target);
    }
    if (Files.size(target) > options.outputBytes()) {
      throw new Refusal(FailureKind.TOO_LARGE, "PDF of " + Files.size(target) + " bytes");
    }
  }

  private void text(Path file, String type, Path target) throws IOException {
    var found = new Inspector(options).inspect(file, ending(type));
    if (!found.readable()) {
      throw new Refusal(found.failure(), found.detail());
    }
    new TextPages(options.font(), head).write(shown(found), target);
  }

  /** The ending that keeps a plain text from being taken for something else. */
  private static String ending(String type) {
    return type.equals(Sniffer.MAIL) ? "eml" : "";
  }

  private static String shown(Inspection found) {
    return found.mail() == null ? found.fullText() : heading(found.mail()) + found.fullText();
  }

  private static String heading(Mail mail) {
    var text = new StringBuilder();
    line(text, "件名", mail.subject());
    line(text, "差出人", mail.from());
    line(text, "宛先", String.join("、", mail.to()));
    line(text, "写し", String.join("、", mail.cc()));
    line(text, "日時", mail.sentAt() == null ? "" : JapaneseDates.dayAndTime(mail.sentAt()));
    for (var attachment : mail.attachments()) {
      line(text, "添付", attachment.name());
    }
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(name).append("：").append(value.replace('\n', ' ')).append('\n');
    }
  }

  private void pictures(Path file, String type, Path target) throws IOException {
    try (var reader = new PictureReader(file, type, options);
        var document = new PDDocument()) {
      for (int page = 1; page <= reader.pages(); page++) {
        double dpi = reader.dotsPerInch(page);
        add(document, image(document, file, type, reader, page), dpi);
      }
      document.save(target.toFile());
    }
  }

  private static PDImageXObject image(
      PDDocument document, Path file, String type, PictureReader reader, int page)
      throws IOException {
    if (type.equals("image/jpeg")) {
      try (var in = Files.newInputStream(file)) {
        return JPEGFactory.createFromStream(document, in);
      }
    }
    return LosslessFactory.createFromImage(document, reader.read(page));
  }

  /** A scan keeps its paper size; anything else is put on A4. */
  private static void add(PDDocument document, PDImageXObject image, double dpi)
      throws IOException {
    float width = image.getWidth();
    float height = image.getHeight();
    double inches = dpi > 0 ? Math.max(width, height) / dpi : 0;
    var scan = dpi >= 72 && inches >= 4 && inches <= 50;
    var a4 =
        width > height
            ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    float scale =
        scan
            ? (float) (72 / dpi)
            : Math.min(
                (a4.getWidth() - 2 * MARGIN) / width, (a4.getHeight() - 2 * MARGIN) / height);
    var box = scan ? new PDRectangle(width * scale, height * scale) : a4;
    var page = new PDPage(box);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.drawImage(
          image,
          (box.getWidth() - width * scale) / 2,
          (box.getHeight() - height * scale) / 2,
          width * scale,
          height * scale);
    }
  }
}
