package jp.fubako.signing.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (version 4.3) of the sRGB colour space (IEC 61966-2-1), written from its published
 * numbers: half a kilobyte instead of the three of the usual files, and free of foreign rights.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final byte[] BYTES = build();

  private SrgbProfile() {}

  static byte[] bytes() {
    return BYTES.clone();
  }

  private static byte[] build() {
    var curve = curve();
    return assemble(tags(curve), curve);
  }

  private static Map<String, byte[]> tags(byte[] curve) {
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("desc", text("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    // D50, and sRGB's primaries and white adapted to it (Bradford)
    tags.put("wtpt", numbers("XYZ ", 0.9642, 1.0, 0.8249));
    tags.put(
        "chad",
        numbers(
            "sf32", 1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247,
            0.015076, 0.751678));
    tags.put("rXYZ", numbers("XYZ ", 0.436066, 0.222488, 0.013916));
    tags.put("gXYZ", numbers("XYZ ", 0.385147, 0.716873, 0.097076));
    tags.put("bXYZ", numbers("XYZ ", 0.143066, 0.060608, 0.714096));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return tags;
  }

  private static byte[] assemble(Map<String, byte[]> tags, byte[] curve) {
    var directory = ByteBuffer.allocate(4 + 12 * tags.size());
    directory.putInt(tags.size());
    var data = new ByteArrayOutputStream();
    var curveAt = -1;
    for (var tag : tags.entrySet()) {
      var shared = tag.getValue() == curve && curveAt >= 0;
      var at = shared ? curveAt : HEADER + directory.capacity() + data.size();
      directory.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      if (!shared) {
        data.writeBytes(tag.getValue());
        data.writeBytes(new byte[(4 - tag.getValue().length % 4) % 4]);
      }
      if (tag.getValue() == curve) {
        curveAt = at;
      }
    }
    var size = HEADER + directory.capacity() + data.size();
    return ByteBuffer.allocate(size)
        .put(header(size))
        .put(directory.array())
        .put(data.toByteArray())
        .array();
  }

  private static byte[] header(int size) {
    var header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(0x04300000);
    header.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
    for (var part : new int[] {2026, 1, 1, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp")).putInt(0).putInt(0).putInt(0).putInt(0).putLong(0).putInt(0);
    header.putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
    return header.array();
  }

  private static byte[] curve() {
    var curve = ByteBuffer.allocate(32).put(ascii("para")).putInt(0).putShort((short) 3);
    curve.putShort((short) 0);
    for (var each : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      curve.putInt(fixed(each));
    }
    return curve.array();
  }

  private static byte[] numbers(String type, double... values) {
    var out = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
    for (var each : values) {
      out.putInt(fixed(each));
    }
    return out.array();
  }

  private static byte[] text(String text) {
    var utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + utf16.length)
        .put(ascii("mluc"))
        .putInt(0)
        .putInt(1)
        .putInt(12)
        .put(ascii("enUS"))
        .putInt(utf16.length)
        .putInt(28)
        .put(utf16)
        .array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
