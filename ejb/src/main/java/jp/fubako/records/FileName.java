package jp.fubako.records;

import java.text.Normalizer;

/** The name of a file as its sender wrote it: a text to show, never a path. */
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * The last part of a path, composed (NFC: macOS sends か + ゛), without control and direction
   * marks, at most 200 characters with its ending kept.
   */
  static String clean(String given) {
    var name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name =
        name.replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
            .strip();
    if (name.isEmpty() || name.equals(".") || name.equals("..")) {
      return "名称なし";
    }
    return name.codePointCount(0, name.length()) <= LONGEST ? name : shorten(name);
  }

  private static String shorten(String name) {
    var dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    var keep = LONGEST - ending.codePointCount(0, ending.length()) - 1;
    return name.substring(0, name.offsetByCodePoints(0, keep)) + "…" + ending;
  }
}
