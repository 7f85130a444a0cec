package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AMailGivesItsHeadAndAttachmentsTest {

  private static final String MAIL =
      """
      From: %s <doboku@pref.example.jp>
      To: %s <soumu@town.example.jp>, "Yamada, Taro" <yamada@town.example.jp>
      Cc: kaikei@town.example.jp
      Subject: %s
       %s
      Date: Sun, 22 Nov 2026 09:05:00 +0900 (JST)
      Message-ID: <20261122.abc@pref.example.jp>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="=_b1"

      --=_b1
      Content-Type: text/plain; charset=ISO-2022-JP
      Content-Transfer-Encoding: 7bit

      BODY
      --=_b1
      Content-Type: text/plain; charset=Shift_JIS; name="%s"
      Content-Disposition: attachment; filename="%s"
      Content-Transfer-Encoding: base64

      %s
      --=_b1
      Content-Type: application/octet-stream
      Content-Disposition: attachment;
       filename*0*=iso-2022-jp''%%1B$B0LCV%%1B%%28B;
       filename*1*=%%1B$B?^%%1B%%28B;
       filename*2=.txt
      Content-Transfer-Encoding: base64

      %s
      --=_b1
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename*=UTF-8''%%E8%%A6%%8B%%E7%%A9%%8D%%E6%%9B%%B8.txt
      Content-Transfer-Encoding: base64

      %s
      --=_b1--
      """;

  @TempDir static Path temporary;
  @TempDir Path folder;
  private static DocumentWorkers workers;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Pools.settings(temporary));
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  /**
   * As a mail program of a Japanese office writes it: ISO-2022-JP with the characters of Windows.
   */
  private Path japaneseMail() throws IOException {
    var body = "お世話になっております。\r\n①㈱髙橋の件です。\r\n";
    var note = "別紙のとおり".getBytes("windows-31j");
    var mail =
        MAIL.formatted(
                Samples.encodedWord("ISO-2022-JP", "山形県県土整備部"),
                Samples.encodedWord("ISO-2022-JP", "総務課"),
                Samples.encodedWord("ISO-2022-JP", "道路台帳の調査について①"),
                Samples.encodedWord("ISO-2022-JP", "（依頼）㈱"),
                Samples.encodedWord("ISO-2022-JP", "別紙①.txt"),
                Samples.encodedWord("ISO-2022-JP", "別紙①.txt"),
                Samples.base64(note),
                Samples.base64("地図".getBytes(StandardCharsets.UTF_8)),
                Samples.base64("金額".getBytes(StandardCharsets.UTF_8)))
            .replace("\n", "\r\n")
            .replace(
                "BODY",
                new String(
                    body.getBytes(Charset.forName("x-windows-iso2022jp")),
                    StandardCharsets.ISO_8859_1));
    return Samples.file(folder, "mail.eml", mail);
  }

  @Test
  void theHeadIsDecoded() throws IOException {
    var found = workers.inspect(japaneseMail(), "mail.eml");
    assertNull(found.failure(), found.detail());
    assertEquals("message/rfc822", found.mediaType());
    var mail = found.mail();
    assertEquals("道路台帳の調査について①（依頼）㈱", mail.subject());
    assertEquals("山形県県土整備部 <doboku@pref.example.jp>", mail.from());
    assertEquals(
        List.of("総務課 <soumu@town.example.jp>", "Yamada, Taro <yamada@town.example.jp>"), mail.to());
    assertEquals(List.of("kaikei@town.example.jp"), mail.cc());
    assertEquals(Instant.parse("2026-11-22T00:05:00Z"), mail.sentAt());
    assertEquals("20261122.abc@pref.example.jp", mail.messageId());
    assertEquals("お世話になっております。\n①㈱髙橋の件です。", found.text().get(0).text());
  }

  @Test
  void attachmentNamesAreDecodedHoweverTheyAreWritten() throws IOException {
    var found = workers.inspect(japaneseMail(), "mail.eml");
    assertEquals(
        List.of("別紙①.txt", "位置図.txt", "見積書.txt"),
        found.mail().attachments().stream().map(MailAttachment::name).toList());
    assertEquals(12, found.mail().attachments().get(0).size());
  }

  @Test
  void attachmentsComeOutByteForByte() throws IOException {
    var target = Files.createDirectory(folder.resolve("out"));
    var files = Pools.done(workers.unpackMail(japaneseMail(), target));
    assertEquals(3, files.size());
    assertEquals("別紙①.txt", files.get(0).name());
    assertEquals("text/plain", files.get(0).mediaType());
    assertArrayEquals("別紙のとおり".getBytes("windows-31j"), Files.readAllBytes(files.get(0).file()));
    assertEquals("地図", Files.readString(files.get(1).file()));
    assertEquals(target.resolve("0003"), files.get(2).file());
    try (var left = Files.list(target)) {
      assertEquals(3, left.count());
    }
  }

  @Test
  void aNameCannotLeadOutOfItsFolder() throws IOException {
    var mail =
        """
        Subject: x
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="../../etc/pass\\"wd\u202Efdp.exe"

        one
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename=".."

        two
        --b--
        """;
    var file = folder.resolve("bad.eml");
    Files.writeString(file, mail);
    var files = Pools.done(workers.unpackMail(file, Files.createDirectory(folder.resolve("o"))));
    assertEquals("pass\"wdfdp.exe", files.get(0).name());
    assertEquals("添付2", files.get(1).name());
  }

  @Test
  void aMailInHtmlOnlyGivesItsText() throws IOException {
    var mail =
        """
        From: a@example.jp
        Subject: html
        Content-Type: text/html; charset=UTF-8
        Content-Transfer-Encoding: base64

        %s
        """
            .formatted(
                Samples.base64(
                    "<p>会議の<b>開催</b></p><script>x()</script>".getBytes(StandardCharsets.UTF_8)));
    var found = workers.inspect(Samples.file(folder, "h.eml", mail), "h.eml");
    assertEquals("会議の開催", found.text().get(0).text());
  }

  @Test
  void aMailAttachedToAMailIsAnAttachment() throws IOException {
    var mail =
        """
        Subject: outer
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        see below
        --b
        Content-Type: message/rfc822

        From: inner@example.jp
        Subject: inner
        Content-Type: text/plain

        the inner text
        --b--
        """;
    var file = Samples.file(folder, "fw.eml", mail.replace("\n", "\r\n"));
    var files = Pools.done(workers.unpackMail(file, Files.createDirectory(folder.resolve("o"))));
    assertEquals(1, files.size());
    assertEquals("message/rfc822", files.get(0).mediaType());
    var inner = workers.inspect(files.get(0).file(), "inner.eml");
    assertEquals("inner", inner.mail().subject());
    assertEquals("the inner text", inner.text().get(0).text());
  }

  @Test
  void anOutlookFileIsAMailToo() throws IOException {
    var file = OutlookSample.write(folder.resolve("mail.msg"));
    var found = workers.inspect(file, "mail.msg");
    assertNull(found.failure(), found.detail());
    assertEquals("application/vnd.ms-outlook", found.mediaType());
    assertEquals("除雪計画について", found.mail().subject());
    assertEquals("建設課 <kensetsu@town.example.jp>", found.mail().from());
    assertTrue(found.fullText().contains("よろしくお願いします"), found.fullText());
    var files = Pools.done(workers.unpackMail(file, Files.createDirectory(folder.resolve("o"))));
    assertEquals("除雪計画.txt", files.get(0).name());
    assertEquals("計画", Files.readString(files.get(0).file()));
  }
}
