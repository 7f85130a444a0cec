package jp.fubako.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Turns the values of an event into what canonical JSON can hold. */
final class JsonValues {

  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private JsonValues() {}

  static Map<String, Object> of(Map<String, ?> details) {
    var values = new TreeMap<String, Object>();
    details.forEach((key, value) -> values.put(key, value(value)));
    return values;
  }

  private static Object value(Object value) {
    return switch (value) {
      case null -> null;
      case Boolean b -> b;
      case Integer i -> i;
      case Short s -> s.intValue();
      case Long l -> Math.abs(l) > LARGEST_EXACT ? l.toString() : l;
      case Enum<?> e -> e.name();
      case Map<?, ?> map -> {
        var values = new TreeMap<String, Object>();
        map.forEach((k, v) -> values.put(String.valueOf(k), value(v)));
        yield values;
      }
      case Collection<?> all -> all.stream().map(JsonValues::value).toList();
      // UUID, LocalDate, Instant, BigDecimal …: their standard text
      default -> wellFormed(value.toString());
    };
  }

  /** Lone surrogates have no UTF-8 form; the trail must accept any text all the same. */
  private static String wellFormed(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
