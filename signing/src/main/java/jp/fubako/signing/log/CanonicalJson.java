package jp.fubako.signing.log;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in canonical form (RFC 8785): one value has exactly one sequence of bytes, so that it can be
 * hashed. Takes strings, booleans, null, numbers, lists and maps with string keys.
 */
public final class CanonicalJson {
  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private CanonicalJson() {}

  /**
   * The canonical UTF-8 bytes.
   *
   * @throws IllegalArgumentException for values that have no canonical form: not-a-number, integers
   *     beyond 2^53 (write them as strings), unpaired surrogates, other types
   */
  public static byte[] of(Map<String, ?> value) {
    var out = new StringBuilder(512);
    write(out, value);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(StringBuilder out, Object value) {
    switch (value) {
      case null -> out.append("null");
      case String s -> writeString(out, s);
      case Boolean b -> out.append(b.booleanValue());
      case Integer i -> out.append(i.intValue());
      case Long l -> writeLong(out, l);
      case Double d -> writeDouble(out, d);
      case Map<?, ?> m -> writeMap(out, m);
      case List<?> l -> writeList(out, l);
      default -> throw new IllegalArgumentException("no JSON form: " + value.getClass().getName());
    }
  }

  private static void writeLong(StringBuilder out, long value) {
    if (Math.abs(value) > LARGEST_EXACT || value == Long.MIN_VALUE) {
      throw new IllegalArgumentException("not exact as a JSON number: " + value);
    }
    out.append(value);
  }

  private static void writeMap(StringBuilder out, Map<?, ?> map) {
    // String.compareTo compares UTF-16 code units, as RFC 8785 §3.2.3 asks
    var sorted = new TreeMap<String, Object>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    out.append('{');
    var first = true;
    for (var entry : sorted.entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      writeString(out, entry.getKey());
      out.append(':');
      write(out, entry.getValue());
    }
    out.append('}');
  }

  private static void writeList(StringBuilder out, List<?> list) {
    out.append('[');
    var first = true;
    for (var each : list) {
      if (!first) {
        out.append(',');
      }
      first = false;
      write(out, each);
    }
    out.append(']');
  }

  private static void writeString(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else if (Character.isSurrogate(c)) {
            i = writePair(out, text, i);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static int writePair(StringBuilder out, String text, int i) {
    var high = text.charAt(i);
    if (!Character.isHighSurrogate(high)
        || i + 1 == text.length()
        || !Character.isLowSurrogate(text.charAt(i + 1))) {
      throw new IllegalArgumentException("unpaired surrogate at " + i);
    }
    out.append(high).append(text.charAt(i + 1));
    return i + 1;
  }

  /** ECMAScript's Number::toString; Java gives the same shortest digits, in another notation. */
  private static void writeDouble(StringBuilder out, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("no JSON form: " + value);
    }
    if (value == 0) {
      out.append('0');
      return;
    }
    if (value < 0) {
      out.append('-');
    }
    var shortest = shortest(Math.abs(value));
    var digits = shortest.unscaledValue().toString();
    var point = digits.length() - shortest.scale();
    if (point > 0 && point <= 21) {
      if (digits.length() <= point) {
        out.append(digits).append("0".repeat(point - digits.length()));
      } else {
        out.append(digits, 0, point).append('.').append(digits, point, digits.length());
      }
    } else if (point > -6 && point <= 0) {
      out.append("0.").append("0".repeat(-point)).append(digits);
    } else {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      out.append('e').append(point > 0 ? "+" : "").append(point - 1);
    }
  }

  /** Java never gives fewer than two digits; one is enough for 5e-324. */
  private static BigDecimal shortest(double value) {
    var oneDigit = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
    return oneDigit.doubleValue() == value
        ? oneDigit.stripTrailingZeros()
        : new BigDecimal(Double.toString(value)).stripTrailingZeros();
  }
}
