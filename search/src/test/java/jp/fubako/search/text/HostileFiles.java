package jp.fubako.search.text;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files made to kill, hang, flood or deceive their reader. */
final class HostileFiles {

  private HostileFiles() {}

  /** Ten copies of ten copies of …: some tens of kilobytes that mean terabytes. */
  static Path nestedZip(Path folder) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry("0"));
      Samples.zeros(zip, 12 << 20);
    }
    var inner = bytes.toByteArray();
    for (int level = 0; level < 12; level++) {
      var entries = new LinkedHashMap<String, byte[]>();
      for (int i = 0; i < 10; i++) {
        entries.put("level" + level + "-" + i + ".zip", inner);
      }
      inner = Samples.zip(entries);
    }
    return Files.write(folder.resolve("nested.zip"), inner);
  }

  static Path flatZip(Path folder) throws IOException {
    var file = folder.resolve("flat.zip");
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(9);
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      Samples.zeros(zip, 1L << 30);
    }
    return file;
  }

  static Path manyEntries(Path folder) throws IOException {
    var file = folder.resolve("many.zip");
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < 10_001; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    return file;
  }

  /** One compressed block that a thousand directory entries point to. */
  static Path overlappingZip(Path folder) throws IOException {
    var raw = new byte[10 << 20];
    var deflater = new Deflater(9, true);
    deflater.setInput(raw);
    deflater.finish();
    var packed = new byte[64 << 10];
    int length = deflater.deflate(packed);
    var crc = new CRC32();
    crc.update(raw);
    var bytes = new ByteArrayOutputStream();
    header(bytes, 0x04034b50, "a", crc.getValue(), length, raw.length);
    bytes.write(packed, 0, length);
    int directory = bytes.size();
    int count = 1000;
    for (int i = 0; i < count; i++) {
      header(bytes, 0x02014b50, "a", crc.getValue(), length, raw.length);
    }
    int size = bytes.size() - directory;
    little(bytes, 0x06054b50, 4);
    little(bytes, 0, 4);
    little(bytes, count, 2);
    little(bytes, count, 2);
    little(bytes, size, 4);
    little(bytes, directory, 4);
    little(bytes, 0, 2);
    return Files.write(folder.resolve("overlap.zip"), bytes.toByteArray());
  }

  private static void header(
      ByteArrayOutputStream out, int signature, String name, long crc, int packed, int size) {
    var central = signature == 0x02014b50;
    little(out, signature, 4);
    little(out, 20, central ? 4 : 2);
    if (central) {
      // "version needed" follows "version made by"; both were written above as one word
      little(out, 0, 2);
    } else {
      little(out, 0, 2);
    }
    little(out, 8, 2);
    little(out, 0, 4);
    little(out, crc, 4);
    little(out, packed, 4);
    little(out, size, 4);
    little(out, name.length(), 2);
    little(out, 0, 2);
    if (central) {
      little(out, 0, 2);
      little(out, 0, 2);
      little(out, 0, 2);
      little(out, 0, 4);
      little(out, 0, 4);
    }
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  private static void little(ByteArrayOutputStream out, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >> 8 * i));
    }
  }

  static Path bracketPdf(Path folder) throws IOException {
    var pdf =
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X "
            + "[".repeat(2_000_000)
            + "\n>>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
    return Samples.file(folder, "brackets.pdf", pdf);
  }

  static Path loopPdf(Path folder) throws IOException {
    return Samples.file(
        folder,
        "loop.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>"));
  }

  /** A correct PDF of the given objects. */
  static String pdf(String... objects) {
    var out = new StringBuilder("%PDF-1.4\n");
    var offsets = new int[objects.length];
    for (int i = 0; i < objects.length; i++) {
      offsets[i] = out.length();
      out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int table = out.length();
    out.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      out.append("%010d 00000 n \n".formatted(offset));
    }
    return out.append("trailer << /Root 1 0 R /Size ")
        .append(objects.length + 1)
        .append(" >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n")
        .toString();
  }

  static Path hugePagePdf(Path folder) throws IOException {
    return Samples.file(
        folder,
        "huge.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 1000000] >>"));
  }

  /** Ten forms that each show the next one ten times: ten thousand million words to be drawn. */
  static Path endlessPdf(Path folder) throws IOException {
    int forms = 10;
    var objects = new ArrayList<String>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    objects.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /XObject << /X 5 0 R >> >> >>");
    objects.add("<< /Length 5 >>\nstream\n/X Do\nendstream");
    var showing = "/X Do ".repeat(10);
    for (int form = 1; form <= forms; form++) {
      var last = form == forms;
      var drawing = last ? "0 0 9 9 re f" : showing;
      var resources = last ? "<< >>" : "<< /XObject << /X " + (5 + form) + " 0 R >> >>";
      objects.add(
          "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources "
              + resources
              + " /Length "
              + drawing.length()
              + " >>\nstream\n"
              + drawing
              + "\nendstream");
    }
    return Samples.file(folder, "endless.pdf", pdf(objects.toArray(String[]::new)));
  }

  static Path scriptPdf(Path folder) throws IOException {
    return Samples.file(
        folder,
        "script.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) /Next"
                + " << /S /Launch /F (calc.exe) >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"));
  }

  /** The header of a picture of 60,000 × 60,000 pixels and next to nothing after it. */
  static Path floodPng(Path folder) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeLong(0x89504E470D0A1A0AL);
    var head = new ByteArrayOutputStream();
    var fields = new DataOutputStream(head);
    fields.writeInt(60_000);
    fields.writeInt(60_000);
    fields.write(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    chunk(out, "IDAT", new byte[900]);
    chunk(out, "IEND", new byte[0]);
    return Files.write(folder.resolve("flood.png"), bytes.toByteArray());
  }

  private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
    var crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.US_ASCII));
    crc.update(data);
    out.writeInt(data.length);
    out.writeBytes(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }

  /** A Word file whose document part begins with the given declaration and holds the given text. */
  static Path docxWith(Path folder, String name, String declaration, String text)
      throws IOException {
    var document =
        "<?xml version=\"1.0\"?>\n"
            + declaration
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>"
            + text
            + "</w:t></w:r></w:p></w:body></w:document>";
    var types =
        """
        <?xml version="1.0"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels"
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType=
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        </Types>
        """;
    var relations =
        """
        <?xml version="1.0"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="word/document.xml" Type=
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
        </Relationships>
        """;
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
    entries.put("_rels/.rels", relations.getBytes(StandardCharsets.UTF_8));
    entries.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    return Files.write(folder.resolve(name), Samples.zip(entries));
  }

  static Path laughingDocx(Path folder) throws IOException {
    var declaration = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      declaration
          .append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return docxWith(folder, "laughs.docx", declaration + "]>", "&l11;");
  }

  static Path externalEntityDocx(Path folder, Path secret) throws IOException {
    return docxWith(
        folder, "xxe.docx", "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>", "&s;");
  }

  static Path externalEntityOdt(Path folder, Path secret) throws IOException {
    var content =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
            + "<office:body><office:text><text:p>before &s; after</text:p></office:text>"
            + "</office:body></office:document-content>";
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes());
    entries.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
    return Files.write(folder.resolve("xxe.odt"), Samples.zip(entries));
  }

  static Path encryptedPdf(Path folder) throws IOException {
    return protectedPdf(folder, "user");
  }

  /** With an empty user password it opens for everybody, but says what may not be done with it. */
  static Path protectedPdf(Path folder, String userPassword) throws IOException {
    var file = folder.resolve("locked.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission(0));
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      document.save(file.toFile());
    }
    return file;
  }

  static Path noise(Path folder) throws IOException {
    var bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    return Files.write(folder.resolve("noise.bin"), bytes);
  }

  static Path mailWithAttachments(Path folder, int count) throws IOException {
    var mail = new StringBuilder("Subject: many\nContent-Type: multipart/mixed; boundary=b\n\n");
    for (int i = 0; i < count; i++) {
      mail.append("--b\nContent-Disposition: attachment; filename=\"")
          .append(i)
          .append(".bin\"\nContent-Type: application/octet-stream\n\nx\n");
    }
    return Samples.file(folder, "many.eml", mail.append("--b--\n").toString());
  }

  /** A mail in a mail in a mail … */
  static Path deepMail(Path folder, int depth) throws IOException {
    var mail = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      mail.append("Subject: level ")
          .append(i)
          .append("\nContent-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append("\nContent-Type: message/rfc822\n\n");
    }
    mail.append("Subject: end\n\nend\n");
    for (int i = depth - 1; i >= 0; i--) {
      mail.append("\n--b").append(i).append("--\n");
    }
    return Samples.file(folder, "deep.eml", mail.toString());
  }

  static Path deepMultipart(Path folder, int depth) throws IOException {
    var mail = new StringBuilder("Subject: deep\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return Samples.file(folder, "deep-parts.eml", mail.append("\nend\n").toString());
  }

  static Path pdfThatIsAZip(Path folder) throws IOException {
    var pdf =
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>");
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(pdf.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(Samples.zip(Map.of("run.txt", new byte[] {1})));
    return Files.write(folder.resolve("both.pdf"), bytes.toByteArray());
  }
}
