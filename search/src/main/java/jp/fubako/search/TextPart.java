package jp.fubako.search;

/**
 * Text of one file, or of the item's own body.
 *
 * @param name file name, or 本文
 * @param fileId id of the file, or null when the text is not from a file
 * @param text extracted text, unchanged
 * @param pageStarts offset in {@code text} (UTF-16 units) at which page 1, 2, … begins; empty or
 *     null when the text has no pages
 */
public record TextPart(String name, String fileId, String text, int[] pageStarts) {

  public TextPart {
    name = name == null ? "" : name;
    text = text == null ? "" : text;
    pageStarts = pageStarts == null ? new int[0] : pageStarts.clone();
  }
}
