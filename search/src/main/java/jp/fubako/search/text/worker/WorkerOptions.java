package jp.fubako.search.text.worker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the pool has told this process on its command line, as {@code name=value}. Sizes in bytes.
 *
 * @param soffice null when absent
 * @param tesseract null when absent
 */
record WorkerOptions(
    Path job,
    Path home,
    Path font,
    Path soffice,
    Path tesseract,
    int textCharacters,
    long outputBytes,
    long archiveBytes,
    int archiveEntries,
    int archiveDepth,
    int archiveRatio,
    long imagePixels,
    long pagePixels) {

  static WorkerOptions parse(String[] arguments) {
    var values = new HashMap<String, String>();
    for (var argument : arguments) {
      int equals = argument.indexOf('=');
      values.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    return new WorkerOptions(
        path(values, "job"),
        path(values, "home"),
        path(values, "font"),
        path(values, "soffice"),
        path(values, "tesseract"),
        (int) number(values, "textCharacters"),
        number(values, "outputBytes"),
        number(values, "archiveBytes"),
        (int) number(values, "archiveEntries"),
        (int) number(values, "archiveDepth"),
        (int) number(values, "archiveRatio"),
        number(values, "imagePixels"),
        number(values, "pagePixels"));
  }

  private static Path path(Map<String, String> values, String name) {
    var value = values.get(name);
    return value == null ? null : Path.of(value);
  }

  private static long number(Map<String, String> values, String name) {
    return Long.parseLong(values.get(name));
  }

  /**
   * The pixels that can be drawn at once: the limit, or what fits in this process with four bytes a
   * pixel and room for the rest.
   */
  long drawablePixels() {
    return Math.min(pagePixels, Runtime.getRuntime().maxMemory() / 8);
  }
}
