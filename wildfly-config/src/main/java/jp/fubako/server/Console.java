package jp.fubako.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says to the person at the terminal what happens, each line in Japanese and in English. */
final class Console {

  private static final ResourceBundle JAPANESE = bundle(Locale.ROOT);
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final long start = System.nanoTime();

  /** Prints the text of {@code key} with the seconds since the start. */
  void progress(String key, Object... arguments) {
    long tenths = (System.nanoTime() - start) / 100_000_000;
    out.printf("[%3d.%d s] %s%n", tenths / 10, tenths % 10, text(key, arguments));
  }

  /** Prints lines as they are. */
  void plain(String text) {
    out.println(text);
  }

  static String text(String key, Object... arguments) {
    return format(JAPANESE, key, arguments) + "  /  " + format(ENGLISH, key, arguments);
  }

  private static String format(ResourceBundle bundle, String key, Object... arguments) {
    return MessageFormat.format(bundle.getString(key), arguments);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "jp.fubako.server.Messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
