package jp.fubako.search.text.worker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/**
 * Header fields as Japanese mail programs really write them: encoded words (RFC 2047), also inside
 * quoted file names; continued and encoded parameters (RFC 2231); raw Shift_JIS or ISO-2022-JP.
 */
final class MailHeader {

  private static final Map<Charset, Charset> SUPERSETS =
      Map.of(
          Charset.forName("ISO-2022-JP"), JapaneseEncoding.ISO_2022_JP,
          Charset.forName("Shift_JIS"), JapaneseEncoding.SHIFT_JIS,
          Charset.forName("EUC-JP"), JapaneseEncoding.EUC_JP);

  private MailHeader() {}

  /** The decoded text of a field; empty for none. */
  static String text(Field field) {
    return field == null ? "" : decode(raw(field)).strip();
  }

  /** The field's body, unfolded, one char per byte. */
  private static String raw(Field field) {
    var bytes = field.getRaw();
    var whole =
        bytes == null
            ? field.getName() + ":" + field.getBody()
            : new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
    var body = whole.substring(whole.indexOf(':') + 1);
    return body.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
  }

  private static String decode(String raw) {
    var text = raw;
    if (raw.chars().anyMatch(c -> c > 127 || c == 0x1B)) {
      text = JapaneseEncoding.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null);
    }
    if (!text.contains("=?")) {
      return text;
    }
    try {
      return DecoderUtil.decodeEncodedWords(
          text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, SUPERSETS);
    } catch (RuntimeException e) {
      return text;
    }
  }

  /** Each address as {@code name <address>}, or the address alone. */
  static List<String> addresses(Field field) {
    var all = new ArrayList<String>();
    if (field == null) {
      return all;
    }
    for (var one : split(raw(field), ',')) {
      int open = one.lastIndexOf('<');
      var name = open < 0 ? "" : unquoted(one.substring(0, open).strip());
      var address = open < 0 ? one.strip() : one.substring(open).strip();
      var shown = decode(name).isEmpty() ? plain(address) : decode(name) + " " + address;
      if (!shown.isBlank() && all.size() < 1000) {
        all.add(shown);
      }
    }
    return all;
  }

  private static String plain(String address) {
    return address.replaceAll("^<|>$", "");
  }

  private static String unquoted(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
        : name;
  }

  /** Splits where the separator is neither in quotes nor in angle brackets. */
  private static List<String> split(String field, char separator) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    var quoted = false;
    var angled = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      quoted ^= c == '"' && (i == 0 || field.charAt(i - 1) != '\\');
      angled = c == '<' || angled && c != '>';
      if (c == separator && !quoted && !angled) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  static boolean isAttachment(Map<String, Field> fields) {
    var field = fields.get("content-disposition");
    return field != null && raw(field).toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  /** The declared charset, or null. */
  static String charset(Map<String, Field> fields) {
    return parameters(fields.get("content-type")).get("charset");
  }

  /** The attachment's name, empty when it has none. */
  static String fileName(Map<String, Field> fields) {
    var name = parameters(fields.get("content-disposition")).get("filename");
    if (name == null) {
      name = parameters(fields.get("content-type")).get("name");
    }
    return name == null ? "" : name.strip();
  }

  /** The parameters of a field, names in lower case, values decoded. */
  private static Map<String, String> parameters(Field field) {
    var values = new HashMap<String, String>();
    if (field == null) {
      return values;
    }
    // RFC 2231: name*0*, name*1, … are the pieces of one value, a star at the end means percent
    // encoding
    var pieces = new HashMap<String, TreeMap<Integer, String[]>>();
    for (var pair : pairs(field)) {
      var parts = pair[0].toLowerCase(Locale.ROOT).split("\\*", -1);
      if (parts.length == 1) {
        values.putIfAbsent(parts[0], decode(pair[1]));
      } else {
        var encoded = pair[0].endsWith("*") ? "*" : "";
        int order = parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : 0;
        pieces
            .computeIfAbsent(parts[0], name -> new TreeMap<>())
            .put(order, new String[] {encoded, pair[1]});
      }
    }
    pieces.forEach((name, parts) -> values.put(name, joined(parts)));
    return values;
  }

  /**
   * Names and raw values, one char per byte: mime4j's own parser decodes them in the wrong charset.
   */
  private static List<String[]> pairs(Field field) {
    var all = new ArrayList<String[]>();
    var parts = split(raw(field), ';');
    for (var part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        var name = part.substring(0, equals).strip();
        all.add(new String[] {name, unquoted(part.substring(equals + 1).strip())});
      }
    }
    return all;
  }

  private static String joined(TreeMap<Integer, String[]> pieces) {
    var bytes = new ByteArrayOutputStream();
    String charset = null;
    for (var piece : pieces.values()) {
      var value = piece[1];
      if (charset == null && !piece[0].isEmpty()) {
        var parts = value.split("'", 3);
        charset = parts.length == 3 ? parts[0] : "";
        value = parts[parts.length - 1];
      }
      bytes.writeBytes(
          piece[0].isEmpty() ? value.getBytes(StandardCharsets.ISO_8859_1) : unescaped(value));
    }
    return JapaneseEncoding.decode(bytes.toByteArray(), charset);
  }

  private static byte[] unescaped(String value) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < value.length(); i++) {
      int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
      int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
      if (value.charAt(i) == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(value.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
