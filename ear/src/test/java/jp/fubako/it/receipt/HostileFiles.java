package jp.fubako.it.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to harm whoever opens them. */
final class HostileFiles {

  private static final int MEBIBYTE = 1 << 20;

  private HostileFiles() {}

  /** A PDF whose catalogue is two million opening brackets. */
  static byte[] brackets() {
    var pdf =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X "
            + "[".repeat(2_000_000)
            + "\n>>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
    return pdf.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PNG of a few bytes that claims 60,000 × 60,000 pixels. */
  static byte[] hugePicture() {
    var header = ByteBuffer.allocate(13);
    header.putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 6).put(new byte[3]);
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 0x03, 0, 0, 0, 0, 1});
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    var body = ByteBuffer.allocate(4 + data.length);
    body.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    var crc = new CRC32();
    crc.update(body.array());
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(body.array());
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** Zips within zips around zeros that unpack to many times what any limit allows. */
  static byte[] nestedBomb() throws IOException {
    var content = zip(new byte[16 * MEBIBYTE], 16);
    for (int level = 0; level < 4; level++) {
      content = zip(content, 12);
    }
    return content;
  }

  private static byte[] zip(byte[] content, int copies) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < copies; i++) {
        zip.putNextEntry(new ZipEntry(i + ".zip"));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
