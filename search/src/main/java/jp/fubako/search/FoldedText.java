package jp.fubako.search;

/**
 * Text after folding, with the way back to the original.
 *
 * @param text folded text
 * @param starts for every UTF-16 unit of {@code text} the offset in the original where its
 *     character begins; one more entry holds the original's length
 */
public record FoldedText(String text, int[] starts) {

  /** Offset in the original at which the folded character begins. */
  public int originalStart(int offset) {
    return starts[offset];
  }

  /** Offset in the original at which the folded span that ends before {@code end} ends. */
  public int originalEnd(String original, int end) {
    int next = end;
    // a character that folds to several (㈱) is taken whole
    while (end > 0 && next < text.length() && starts[next] == starts[end - 1]) {
      next++;
    }
    int last = starts[next];
    // spaces that folding dropped between two characters belong to neither
    while (last > 0 && Character.isWhitespace(original.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** First folded offset that comes from {@code original} or later. */
  public int foldedOffset(int original) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
