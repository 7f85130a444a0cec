package jp.fubako.search.text.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;

/**
 * Which of the encodings of Japanese offices a text is in. The Windows supersets are used for
 * ISO-2022-JP and Shift_JIS: ①, ㈱, 髙 and 﨑 are in no standard table but in half of all mails.
 */
final class JapaneseEncoding implements EncodingDetector {

  private static final long serialVersionUID = 1L;
  private static final int SAMPLE = 1 << 18;

  static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
  static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

  private static final Map<String, Charset> SUPERSETS =
      Map.ofEntries(
          Map.entry("shift_jis", SHIFT_JIS),
          Map.entry("shift-jis", SHIFT_JIS),
          Map.entry("sjis", SHIFT_JIS),
          Map.entry("x-sjis", SHIFT_JIS),
          Map.entry("ms_kanji", SHIFT_JIS),
          Map.entry("ms932", SHIFT_JIS),
          Map.entry("cp932", SHIFT_JIS),
          Map.entry("windows-31j", SHIFT_JIS),
          Map.entry("iso-2022-jp", ISO_2022_JP),
          Map.entry("iso-2022-jp-1", ISO_2022_JP),
          Map.entry("iso-2022-jp-2", ISO_2022_JP),
          Map.entry("iso-2022-jp-ms", ISO_2022_JP),
          Map.entry("cp50220", ISO_2022_JP),
          Map.entry("cp50221", ISO_2022_JP),
          Map.entry("euc-jp", EUC_JP),
          Map.entry("x-euc-jp", EUC_JP),
          Map.entry("cp51932", EUC_JP),
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("us-ascii", StandardCharsets.UTF_8));

  /** The charset of a declared name, or null when there is none of that name. */
  static Charset named(String name) {
    if (name == null) {
      return null;
    }
    var plain = name.strip().toLowerCase(Locale.ROOT);
    var superset = SUPERSETS.get(plain);
    if (superset != null) {
      return superset;
    }
    try {
      return Charset.forName(plain);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * The charset of a text that does not say it. Never fails: what fits nothing is taken for
   * Shift_JIS.
   */
  static Charset guess(byte[] text) {
    if (starts(text, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(text, 0xFF, 0xFE) || starts(text, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    if (usesEscapes(text)) {
      return ISO_2022_JP;
    }
    if (decodes(text, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    int zeroEven = 0;
    int zeroOdd = 0;
    for (int i = 0; i < Math.min(text.length, 1000); i++) {
      if (text[i] == 0) {
        zeroEven += 1 - i % 2;
        zeroOdd += i % 2;
      }
    }
    if (zeroEven + zeroOdd > 0) {
      return zeroEven > zeroOdd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return score(text, EUC_JP) > score(text, SHIFT_JIS) ? EUC_JP : SHIFT_JIS;
  }

  /** The text, in the declared charset if it fits, else in the one guessed; line ends as U+000A. */
  static String decode(byte[] text, String declared) {
    var charset = named(declared);
    if (charset == null || !decodes(text, charset)) {
      charset = guess(text);
    }
    var decoded = new String(text, charset);
    if (decoded.startsWith("\uFEFF")) {
      decoded = decoded.substring(1);
    }
    return decoded.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * True when the bytes are a text in one of the charsets known here, without control characters.
   */
  static boolean readsAsText(byte[] sample) {
    var charset = guess(sample);
    return decodes(sample, charset)
        && new String(sample, charset)
            .chars()
            .allMatch(
                c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x1A);
  }

  @Override
  public Charset detect(InputStream input, Metadata metadata) throws IOException {
    var declared = new HtmlEncodingDetector().detect(input, metadata);
    input.mark(SAMPLE);
    try {
      var sample = input.readNBytes(SAMPLE);
      var better = declared == null ? null : named(declared.name());
      return better != null && decodes(sample, better) ? better : guess(sample);
    } finally {
      input.reset();
    }
  }

  private static boolean starts(byte[] text, int... bytes) {
    if (text.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((text[i] & 255) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean usesEscapes(byte[] text) {
    var found = false;
    for (int i = 0; i < text.length; i++) {
      if (text[i] < 0) {
        return false;
      }
      found |= text[i] == 0x1B && i + 1 < text.length && (text[i + 1] == '$' || text[i + 1] == '(');
    }
    return found;
  }

  /**
   * True when nothing in the text is outside the charset; a character cut off at the end does not
   * count.
   */
  private static boolean decodes(byte[] text, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var result = decoder.decode(ByteBuffer.wrap(text), CharBuffer.allocate(text.length + 1), false);
    return !result.isError();
  }

  /**
   * How Japanese the text looks in this charset: kana count for it, broken bytes and half-width
   * kana against.
   */
  private static long score(byte[] text, Charset charset) {
    long score = 0;
    for (char c : new String(text, charset).toCharArray()) {
      if (c >= 0x3041 && c <= 0x30FE) {
        score += 3;
      } else if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x3002) {
        score += 1;
      } else if (c >= 0xFF61 && c <= 0xFF9F) {
        score -= 1;
      } else if (c == 0xFFFD) {
        score -= 20;
      } else if (c >= 0xE000 && c <= 0xF8FF || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        score -= 5;
      }
    }
    return score;
  }
}
