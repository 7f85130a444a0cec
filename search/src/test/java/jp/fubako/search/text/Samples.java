package jp.fubako.search.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Honest files of a town office. */
final class Samples {

  static final String LETTER = "道路占用許可申請について、髙橋と﨑山が①国道344号を調査する。";

  private Samples() {}

  static Path docx(Path folder, String... paragraphs) throws IOException {
    var file = folder.resolve("letter.docx");
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      for (var paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
    }
    return file;
  }

  static Path xlsx(Path folder) throws IOException {
    var file = folder.resolve("table.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var row = workbook.createSheet("見積").createRow(0);
      var name = new org.apache.poi.xssf.usermodel.XSSFRichTextString("東京");
      name.getCTRst().setT("東京");
      var reading = name.getCTRst().addNewRPh();
      reading.setT("トウキョウ");
      reading.setSb(0);
      reading.setEb(2);
      row.createCell(0).setCellValue(name);
      row.createCell(1).setCellValue("除雪業務委託");
      row.createCell(2).setCellValue(1234567);
      workbook.write(out);
    }
    return file;
  }

  static Path xls(Path folder) throws IOException {
    var file = folder.resolve("table.xls");
    try (var workbook = new HSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("見積");
      sheet.createRow(0).createCell(0).setCellValue("除雪業務委託");
      sheet.getFooter().setCenter("&P");
      workbook.write(out);
    }
    return file;
  }

  static Path pptx(Path folder) throws IOException {
    var file = folder.resolve("slides.pptx");
    try (var show = new XMLSlideShow();
        var out = Files.newOutputStream(file)) {
      show.createSlide().createTextBox().setText("防災訓練の説明");
      show.write(out);
    }
    return file;
  }

  /** A letter in a password's envelope. */
  static Path lockedDocx(Path folder) throws Exception {
    var file = folder.resolve("locked.docx");
    var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    try (var ole = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      try (var inner = encryptor.getDataStream(ole)) {
        Files.copy(docx(folder, LETTER), inner);
      }
      ole.writeFilesystem(out);
    }
    return file;
  }

  /** An old PDF of a Japanese office: the font is named, not embedded, the text is Shift_JIS. */
  static Path oldPdf(Path folder, String text) throws IOException {
    var codes = HexFormat.of().formatHex(text.getBytes(Charset.forName("windows-31j")));
    var drawing = "BT /F 24 Tf 20 100 Td <" + codes + "> Tj ET";
    return file(
        folder,
        "old.pdf",
        HostileFiles.pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R"
                + " /Resources << /Font << /F 5 0 R >> >> >>",
            "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
            "<< /Type /Font /Subtype /Type0 /BaseFont /MS-Mincho /Encoding /90ms-RKSJ-H"
                + " /DescendantFonts [6 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Mincho /CIDSystemInfo"
                + " << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>"
                + " /FontDescriptor 7 0 R >>",
            "<< /Type /FontDescriptor /FontName /MS-Mincho /Flags 4 /FontBBox [0 -137 1000 859]"
                + " /ItalicAngle 0 /Ascent 859 /Descent -137 /StemV 78 /CapHeight 709 >>"));
  }

  /** One page of text each, in the office's font. */
  static Path pdf(Path folder, Path font, String... pages) throws IOException {
    var file = folder.resolve("letter.pdf");
    try (var document = new PDDocument()) {
      var gothic = PDType0Font.load(document, font.toFile());
      for (var text : pages) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(gothic, 12);
          content.newLineAtOffset(60, 500);
          content.showText(text);
          content.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A page of the given form with "seen" across its middle. */
  static Path latinPdf(Path folder, int rotation, PDRectangle media, PDRectangle crop)
      throws IOException {
    var file = folder.resolve("page-" + rotation + ".pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage(media);
      page.setCropBox(crop);
      page.setRotation(rotation);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.newLineAtOffset(
            crop.getLowerLeftX() + crop.getWidth() / 2,
            crop.getLowerLeftY() + crop.getHeight() / 2);
        content.showText("seen");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  static Path text(Path folder, String text, String charset) throws IOException {
    return Files.write(
        folder.resolve("note-" + charset + ".txt"), text.getBytes(Charset.forName(charset)));
  }

  static Path png(Path folder, int width, int height) throws IOException {
    var file = folder.resolve("picture.png");
    ImageIO.write(picture(width, height, Color.BLUE), "png", file.toFile());
    return file;
  }

  /** Two pages, the first blue, the second green. */
  static Path tiff(Path folder) throws IOException {
    var file = folder.resolve("fax.tif");
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      writer.writeToSequence(new IIOImage(picture(800, 1100, Color.BLUE), null, null), null);
      writer.writeToSequence(new IIOImage(picture(800, 1100, Color.GREEN), null, null), null);
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return file;
  }

  private static BufferedImage picture(int width, int height, Color color) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  static String encodedWord(String charset, String text) {
    var bytes =
        text.getBytes(
            Charset.forName(charset.equals("ISO-2022-JP") ? "x-windows-iso2022jp" : charset));
    return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes);
  }

  static Path file(Path folder, String name, String content) throws IOException {
    return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(9);
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static void zeros(OutputStream out, long count) throws IOException {
    var block = new byte[1 << 20];
    for (long left = count; left > 0; left -= block.length) {
      out.write(block, 0, (int) Math.min(left, block.length));
    }
  }
}
