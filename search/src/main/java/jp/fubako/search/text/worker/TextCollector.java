package jp.fubako.search.text.worker;

import java.util.Set;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects text up to a limit; a parser that has more is stopped. */
final class TextCollector extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "li", "div", "title", "table", "ul");

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
    var ended = !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    if (!ended || length != 1 || buffer[start] != '\n') {
      characters(buffer, start, length);
    }
  }

  /** Ends a line where a block ends, whatever white space the parser gives. */
  @Override
  public void endElement(String uri, String localName, String qualifiedName) {
    if (BLOCKS.contains(localName) && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      append("\n");
    }
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
