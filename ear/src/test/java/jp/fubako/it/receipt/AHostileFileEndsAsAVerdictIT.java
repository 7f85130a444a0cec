package jp.fubako.it.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.fubako.it.Desk;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file made to break its reader becomes a word on the receipt, and the office goes on. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AHostileFileEndsAsAVerdictIT {

  private static final Duration WORK = Duration.ofSeconds(120);

  private Town town;
  private Story story;
  private Desk clerk;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
    clerk = town.desk("sato");
  }

  @Test
  void aNestedZipBomb() throws IOException {
    assertRefused("請求書一式.zip", bomb(), Set.of("BOMB", "TOO_DEEP", "TOO_MANY_ENTRIES"));
  }

  @Test
  void aPdfOfTwoMillionBrackets() {
    var pdf = "%PDF-1.7\n1 0 obj\n" + "[".repeat(2_000_000);
    assertRefused("要望書.pdf", pdf.getBytes(StandardCharsets.US_ASCII), Set.of("DAMAGED", "TOO_DEEP"));
  }

  @Test
  void aPictureOfThreeBillionPixels() throws IOException {
    assertRefused("位置図.png", flood(), Set.of("PIXEL_FLOOD"));
  }

  private void assertRefused(String name, byte[] bytes, Set<String> codes) {
    var receipt = story.arrive(Map.of(name, bytes));
    Town.await(
        "verdict on " + name, WORK, () -> !file(receipt).getString("inspection").equals("PENDING"));
    assertEquals("REFUSED", file(receipt).getString("inspection"), file(receipt)::toString);
    assertTrue(codes.contains(file(receipt).getString("code")), file(receipt)::toString);

    var page = clerk.get("files/" + file(receipt).getString("id") + "/pages/1");
    assertEquals("refusal.records.FILE_REFUSED", page.code(), page.text());
    var number = story.register(receipt, "読み取れない文書の収受", "SECTION").getString("number");
    assertTrue(number.startsWith("真総第"), number);
    assertTrue(town.desk("takahashi").get("search?q=照会").fine(), "the office does not answer");
  }

  private JsonObject file(String receipt) {
    return clerk.get("receipts/" + receipt).json().getJsonArray("files").getJsonObject(0);
  }

  /** Six layers of sixteen zips each around ten megabytes of zeroes. */
  private static byte[] bomb() throws IOException {
    var content = zip("0.txt", new byte[10 << 20], 1);
    for (int layer = 0; layer < 6; layer++) {
      content = zip(layer + ".zip", content, 16);
    }
    return content;
  }

  private static byte[] zip(String name, byte[] content, int copies) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(9);
      for (int i = 0; i < copies; i++) {
        zip.putNextEntry(new ZipEntry(i + name));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A PNG whose head promises 60,000 × 60,000 pixels. */
  private static byte[] flood() throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    var head = new ByteArrayOutputStream();
    var data = new DataOutputStream(head);
    data.writeInt(60_000);
    data.writeInt(60_000);
    data.write(new byte[] {8, 6, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    var rows = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(rows)) {
      deflater.write(new byte[1 << 20]);
    }
    chunk(out, "IDAT", rows.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content)
      throws IOException {
    var data = new DataOutputStream(out);
    var crc = new CRC32();
    var name = type.getBytes(StandardCharsets.US_ASCII);
    crc.update(name);
    crc.update(content);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) crc.getValue());
  }
}
