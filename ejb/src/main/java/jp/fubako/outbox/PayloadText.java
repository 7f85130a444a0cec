package jp.fubako.outbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A payload as one text: URL-encoded pairs, readable in the table. */
final class PayloadText {

  private PayloadText() {}

  static String write(Map<String, String> payload) {
    var out = new StringBuilder();
    new TreeMap<>(payload)
        .forEach(
            (key, value) ->
                out.append(out.isEmpty() ? "" : "&")
                    .append(java.net.URLEncoder.encode(key, StandardCharsets.UTF_8))
                    .append('=')
                    .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return out.toString();
  }

  static Map<String, String> read(String text) {
    var payload = new LinkedHashMap<String, String>();
    if (!text.isEmpty()) {
      for (var pair : text.split("&", -1)) {
        var at = pair.indexOf('=');
        payload.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
      }
    }
    return payload;
  }

  private static String decoded(String text) {
    return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
