package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plain text file, decoded.
 *
 * @param truncated true when it has more than the limit
 */
record TextFile(String text, boolean truncated) {

  static TextFile read(Path file, int characters) throws IOException {
    // no encoding met here needs more than four bytes for a character
    long bytes = Math.min(4L * characters + 4, 64L << 20);
    byte[] content;
    try (var in = Files.newInputStream(file)) {
      content = in.readNBytes((int) bytes);
    }
    var text = JapaneseEncoding.decode(content, null);
    var cut = text.length() > characters || Files.size(file) > content.length;
    return new TextFile(text.length() > characters ? text.substring(0, characters) : text, cut);
  }
}
