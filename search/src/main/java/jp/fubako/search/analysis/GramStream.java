package jp.fubako.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Every character and every pair of neighbours of a folded text, both at the position of the first
 * character. Nothing is left out, so that any string is a phrase of pairs.
 */
public final class GramStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final String text;
  private int at;
  private boolean pairIsNext;

  /**
   * @param text folded text
   */
  public GramStream(String text) {
    this.text = text;
  }

  @Override
  public void reset() {
    at = 0;
    pairIsNext = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (at >= text.length()) {
      return false;
    }
    int next = text.offsetByCodePoints(at, 1);
    if (pairIsNext) {
      emit(at, text.offsetByCodePoints(next, 1), 0);
      pairIsNext = false;
      at = next;
      return true;
    }
    emit(at, next, 1);
    if (next < text.length()) {
      pairIsNext = true;
    } else {
      at = next;
    }
    return true;
  }

  private void emit(int from, int to, int step) {
    term.append(text, from, to);
    offset.setOffset(from, to);
    increment.setPositionIncrement(step);
  }

  @Override
  public void end() throws java.io.IOException {
    super.end();
    offset.setOffset(text.length(), text.length());
  }
}
