package jp.fubako.browser.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.fubako.browser.page.ReceiptDesk.Letter;
import jp.fubako.signing.pdf.LetterModel;
import jp.fubako.signing.pdf.LetterWriter;

/** The files of the story, made anew for each run. */
final class StoryFiles {

  private static final String CONTENT_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>\
      """;
  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>\
      """;

  private StoryFiles() {}

  /** A letter of another office as a PDF with real text. */
  static Letter letter(String name, String subject, String body) {
    var model =
        new LetterModel(
            "雪里第45号",
            LocalDate.of(2026, 11, 16),
            List.of("真室川町長　様"),
            List.of("特定非営利活動法人　雪里ネット", "理事長　早川　静"),
            LetterModel.Seal.NONE,
            subject,
            body,
            new LetterModel.Contact("事務局", "早川", "0233-00-0000", "", ""));
    return new Letter(name, "application/pdf", new LetterWriter().write(model));
  }

  /** A Word file with one paragraph for each line. */
  static Letter word(String name, String text) {
    var body = new StringBuilder();
    text.lines()
        .forEach(l -> body.append("<w:p><w:r><w:t>").append(l).append("</w:t></w:r></w:p>"));
    var document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", CONTENT_TYPES);
      entry(zip, "_rels/.rels", RELATIONS);
      entry(zip, "word/document.xml", document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Letter(
        name,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        out.toByteArray());
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A mail in ISO-2022-JP with one attached text whose name is Japanese. */
  static Letter mail(String name, String subject, String text, String attached, String content) {
    var boundary = "=_yukisato";
    var message =
        String.join(
            "\r\n",
            "From: " + encoded("雪里ネット事務局") + " <office@yukisato.example>",
            "To: somu@town.example",
            "Subject: " + encoded(subject),
            "Date: Mon, 16 Nov 2026 09:30:00 +0900",
            "Message-ID: <" + System.nanoTime() + "@yukisato.example>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"",
            "",
            "--" + boundary,
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            "",
            base64(text),
            "--" + boundary,
            "Content-Type: text/plain; charset=UTF-8; name=\"" + encoded(attached) + "\"",
            "Content-Disposition: attachment; filename=\"" + encoded(attached) + "\"",
            "Content-Transfer-Encoding: base64",
            "",
            base64(content),
            "--" + boundary + "--",
            "");
    return new Letter(name, "message/rfc822", message.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encoded(String words) {
    var bytes = words.getBytes(Charset.forName("ISO-2022-JP"));
    return "=?ISO-2022-JP?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  private static String base64(String text) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
