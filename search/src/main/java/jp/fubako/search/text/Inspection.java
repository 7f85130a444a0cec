package jp.fubako.search.text;

import java.util.List;
import java.util.Set;

/**
 * What a worker found out about a file.
 *
 * @param mediaType by content, refined by the file name; {@code application/octet-stream} when
 *     unknown
 * @param failure null when the file was read without trouble
 * @param detail for the log, English; empty when there is nothing to say
 * @param pages pages of a PDF or TIFF; 1 for other pictures; 0 where a file has no pages of its own
 * @param encrypted protected by a password (a PDF may still be readable)
 * @param signed carries electronic signatures
 * @param active what it would do when opened
 * @param truncated true when the text was cut at the limit
 * @param text by page for a PDF; one entry for other readable files
 * @param mail null unless the file is a mail
 */
public record Inspection(
    String mediaType,
    FailureKind failure,
    String detail,
    int pages,
    boolean encrypted,
    boolean signed,
    Set<ActiveContent> active,
    boolean truncated,
    List<PageText> text,
    Mail mail) {
  public Inspection {
    active = Set.copyOf(active);
    text = List.copyOf(text);
  }

  /** True when the file was read without trouble. */
  public boolean readable() {
    return failure == null;
  }

  /** True when an office file carries macros. */
  public boolean macros() {
    return active.contains(ActiveContent.MACROS);
  }

  /**
   * The text of all pages, each ended by a line feed: the text that {@link #pageStarts()} counts
   * in.
   */
  public String fullText() {
    var all = new StringBuilder();
    text.forEach(page -> all.append(page.text()).append('\n'));
    return all.toString();
  }

  /** Where each page begins in {@link #fullText()}, in UTF-16 units; page n at index n − 1. */
  public int[] pageStarts() {
    var starts = new int[text.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + text.get(i - 1).text().length() + 1;
    }
    return starts;
  }

  /** The verdict on a file that a worker could not even finish looking at. */
  static Inspection failed(String mediaType, FailureKind kind, String detail) {
    return new Inspection(
        mediaType, kind, detail, 0, false, false, Set.of(), false, List.of(), null);
  }
}
