package jp.fubako.signing;

import java.nio.charset.StandardCharsets;
import jp.fubako.signing.Increment.Malformed;

/** A strict reader of PDF syntax (ISO 32000-2 §7.2–7.3) over a part of a file. */
final class PdfScanner {
  private static final int DEEPEST = 64;

  private final byte[] pdf;
  private final int start;
  private final int end;
  private int at;

  PdfScanner(byte[] pdf, int start, int end) {
    this.pdf = pdf;
    this.start = start;
    this.end = end;
    this.at = start;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at >= end;
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\r' || c == '\n' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isDelimiter(int c) {
    return "()<>[]{}/%".indexOf(c) >= 0;
  }

  void skipSpace() {
    while (at < end && isSpace(pdf[at])) {
      at++;
    }
  }

  boolean looksAt(String word) {
    if (at + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (pdf[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A word that ends where it ends. */
  void keyword(String word) throws Malformed {
    marker(word);
    if (at < end && !isSpace(pdf[at]) && !isDelimiter(pdf[at])) {
      throw new Malformed(word + " expected at " + at);
    }
  }

  /** A word, whatever follows. */
  void marker(String word) throws Malformed {
    skipSpace();
    if (!looksAt(word)) {
      throw new Malformed(word + " expected at " + at);
    }
    at += word.length();
  }

  /** A number without sign and fraction. */
  long integer() throws Malformed {
    skipSpace();
    var from = at;
    var value = 0L;
    while (at < end && pdf[at] >= '0' && pdf[at] <= '9' && at - from < 15) {
      value = value * 10 + pdf[at++] - '0';
    }
    if (at == from) {
      throw new Malformed("number expected at " + at);
    }
    return value;
  }

  /** The number that stands at an offset, without moving. */
  long integerAt(int offset) throws Malformed {
    if (offset < start || offset >= end) {
      throw new Malformed("offset " + offset + " lies outside");
    }
    return new PdfScanner(pdf, offset, end).integer();
  }

  /** The n or f of a cross-reference entry. */
  char flag() throws Malformed {
    skipSpace();
    if (at < end && (pdf[at] == 'n' || pdf[at] == 'f')) {
      return (char) pdf[at++];
    }
    throw new Malformed("n or f expected at " + at);
  }

  /** A dictionary as it is written. */
  String dictionaryText() throws Malformed {
    skipSpace();
    var from = at;
    skipDictionary(0);
    return new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** The number after a name in the text of a dictionary; -1 unless it is there exactly once. */
  static long integerAfter(String dictionary, String name) {
    var match =
        java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(name) + "\\s+(\\d{1,12})\\b")
            .matcher(dictionary);
    if (!match.find()) {
      return -1;
    }
    var value = Long.parseLong(match.group(1));
    return match.find() ? -1 : value;
  }

  /** Any object, with its stream. */
  void skipObject() throws Malformed {
    skipSpace();
    var from = at;
    skipValue(0);
    skipSpace();
    if (!looksAt("stream")) {
      return;
    }
    var dictionary = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    if (dictionary.contains("/XRef") || dictionary.contains("/ObjStm")) {
      throw new Malformed("cross-reference or object stream in an increment");
    }
    var length = integerAfter(dictionary, "/Length");
    if (length < 0 || dictionary.matches("(?s).*/Length\\s+\\d+\\s+\\d+\\s+R.*")) {
      throw new Malformed("stream without plain length at " + at);
    }
    at += "stream".length();
    if (at < end && pdf[at] == '\r') {
      at++;
    }
    if (at >= end || pdf[at] != '\n' || at + 1 + length > end) {
      throw new Malformed("stream begins wrongly at " + at);
    }
    at += 1 + (int) length;
    keyword("endstream");
  }

  private void skipValue(int depth) throws Malformed {
    if (depth > DEEPEST) {
      throw new Malformed("nested too deeply at " + at);
    }
    skipSpace();
    if (at >= end) {
      throw new Malformed("value expected at " + at);
    }
    if (looksAt("<<")) {
      skipDictionary(depth);
    } else {
      switch (pdf[at]) {
        case '<' -> skipHexString();
        case '(' -> skipString();
        case '[' -> skipArray(depth);
        case '/' -> skipWord();
        default -> skipPlain();
      }
    }
  }

  private void skipDictionary(int depth) throws Malformed {
    marker("<<");
    skipSpace();
    while (!looksAt(">>")) {
      if (atEnd() || pdf[at] != '/') {
        throw new Malformed("name expected at " + at);
      }
      skipWord();
      skipValue(depth + 1);
      skipSpace();
    }
    at += 2;
  }

  private void skipArray(int depth) throws Malformed {
    at++;
    skipSpace();
    while (!looksAt("]")) {
      skipValue(depth + 1);
      skipSpace();
    }
    at++;
  }

  private void skipHexString() throws Malformed {
    at++;
    while (at < end && pdf[at] != '>') {
      if (Character.digit(pdf[at], 16) < 0 && !isSpace(pdf[at])) {
        throw new Malformed("hexadecimal digit expected at " + at);
      }
      at++;
    }
    marker(">");
  }

  private void skipString() throws Malformed {
    var open = 0;
    do {
      if (at >= end) {
        throw new Malformed("string without end");
      }
      switch (pdf[at]) {
        case '(' -> open++;
        case ')' -> open--;
        case '\\' -> at++;
        default -> {}
      }
      at++;
    } while (open > 0);
  }

  private void skipWord() {
    at++;
    while (at < end && !isSpace(pdf[at]) && !isDelimiter(pdf[at])) {
      at++;
    }
  }

  /** A number, a reference, true, false or null. */
  private void skipPlain() throws Malformed {
    if (isDelimiter(pdf[at])) {
      throw new Malformed("value expected at " + at);
    }
    var from = at;
    skipWord();
    var text = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
    if (text.matches("\\d+")) {
      skipReferenceTail();
    } else if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)|true|false|null")) {
      throw new Malformed("value expected at " + from);
    }
  }

  private void skipReferenceTail() {
    var back = at;
    skipSpace();
    if (at < end && pdf[at] >= '0' && pdf[at] <= '9') {
      skipWord();
      skipSpace();
      if (looksAt("R")) {
        at++;
        return;
      }
    }
    at = back;
  }
}
