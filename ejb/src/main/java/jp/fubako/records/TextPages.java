package jp.fubako.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Extracted text by page, as it is kept in the content store: UTF-8, pages parted by form feeds, so
 * that it can still be read when nothing of this program is left.
 */
record TextPages(List<String> pages) {

  private static final char PAGE_BREAK = '\f';

  TextPages {
    pages = List.copyOf(pages);
  }

  byte[] bytes() {
    return pages.stream()
        .map(page -> page.replace(PAGE_BREAK, ' '))
        .collect(Collectors.joining(String.valueOf(PAGE_BREAK)))
        .getBytes(StandardCharsets.UTF_8);
  }

  static TextPages of(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return new TextPages(List.of(text.split(String.valueOf(PAGE_BREAK), -1)));
  }

  boolean isBlank() {
    return pages.stream().allMatch(String::isBlank);
  }

  /** All pages, each ended by a line feed. */
  String text() {
    return pages.stream().map(page -> page + "\n").collect(Collectors.joining());
  }

  /** Where each page begins in {@link #text()}; page n at index n − 1. */
  int[] starts() {
    var starts = new int[pages.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + pages.get(i - 1).length() + 1;
    }
    return starts;
  }

  /** The beginning of the text, at most so many characters. */
  String beginning(int most) {
    var text = text();
    return text.length() <= most ? text : text.substring(0, most);
  }
}
