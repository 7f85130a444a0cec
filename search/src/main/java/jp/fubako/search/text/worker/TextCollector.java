package jp.fubako.search.text.worker;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects text up to a limit; a parser that has more is stopped. */
final class TextCollector extends DefaultHandler {

  private final StringBuilder text = new StringBuilder();
  private final int limit;
  private boolean truncated;

  TextCollector(int limit) {
    this.limit = limit;
  }

  void append(CharSequence more) {
    int room = limit - text.length();
    if (more.length() > room) {
      truncated = true;
      text.append(more, 0, Math.max(0, room));
    } else {
      text.append(more);
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (truncated) {
      throw new SAXException("enough text");
    }
    append(new String(buffer, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
    characters(buffer, start, length);
  }

  int room() {
    return Math.max(0, limit - text.length());
  }

  boolean truncated() {
    return truncated;
  }

  void markTruncated() {
    truncated = true;
  }

  String text() {
    return text.toString();
  }
}
