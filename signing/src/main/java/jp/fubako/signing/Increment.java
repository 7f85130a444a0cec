package jp.fubako.signing;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One or more increments appended to a PDF, read strictly: nothing but objects, classic
 * cross-reference sections and their trailers, every entry pointing at the object it names, inside
 * the increment. What a lenient reader might see otherwise, this refuses.
 */
final class Increment {
  /** The appended bytes are not what a careful writer produces. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message, null, false, false);
    }
  }

  private final PdfScanner scanner;
  private final SortedSet<Integer> changed = new TreeSet<>();
  private final SortedSet<Long> pending = new TreeSet<>();
  private long previousXref;

  private Increment(PdfScanner scanner, long previousXref) {
    this.scanner = scanner;
    this.previousXref = previousXref;
  }

  /**
   * The numbers of all objects that the bytes define or redefine.
   *
   * @param from end of the revision before
   * @param to end of the bytes to judge
   * @throws Malformed when anything in them is out of the ordinary
   */
  static SortedSet<Integer> objects(byte[] pdf, int from, int to) throws Malformed {
    var scanner = new PdfScanner(pdf, from, to);
    var increment = new Increment(scanner, lastXref(pdf, from));
    scanner.skipSpace();
    while (!scanner.atEnd()) {
      increment.section();
      scanner.skipSpace();
    }
    return increment.changed;
  }

  /** The offset after the last {@code startxref} of a revision that ends there. */
  static long lastXref(byte[] pdf, int end) throws Malformed {
    var at = end;
    while (at > 0 && PdfScanner.isSpace(pdf[at - 1])) {
      at--;
    }
    var word = "startxref";
    for (int i = at - word.length(); i >= 0 && i > at - 64; i--) {
      var scanner = new PdfScanner(pdf, i, at);
      if (scanner.looksAt(word)) {
        scanner.keyword(word);
        var offset = scanner.integer();
        scanner.marker("%%EOF");
        if (!scanner.atEnd()) {
          throw new Malformed("bytes after %%EOF");
        }
        return offset;
      }
    }
    throw new Malformed("the revision does not end with startxref");
  }

  private void section() throws Malformed {
    while (!scanner.looksAt("xref")) {
      var start = (long) scanner.position();
      var number = scanner.integer();
      var generation = scanner.integer();
      scanner.keyword("obj");
      scanner.skipObject();
      scanner.keyword("endobj");
      if (generation != 0) {
        throw new Malformed("generation " + generation + " of object " + number);
      }
      pending.add(start);
      scanner.skipSpace();
    }
    var xref = scanner.position();
    scanner.keyword("xref");
    table();
    scanner.keyword("trailer");
    var trailer = scanner.dictionaryText();
    if (PdfScanner.integerAfter(trailer, "/Prev") != previousXref) {
      throw new Malformed("the chain of cross-references is broken");
    }
    if (trailer.contains("/XRefStm") || trailer.contains("/Encrypt")) {
      throw new Malformed("hybrid or encrypted increment");
    }
    scanner.keyword("startxref");
    if (scanner.integer() != xref) {
      throw new Malformed("startxref points elsewhere");
    }
    scanner.marker("%%EOF");
    if (!pending.isEmpty()) {
      throw new Malformed("an object that no cross-reference names");
    }
    previousXref = xref;
  }

  private void table() throws Malformed {
    scanner.skipSpace();
    while (!scanner.looksAt("trailer")) {
      var first = scanner.integer();
      var count = scanner.integer();
      for (long number = first; number < first + count; number++) {
        var offset = scanner.integer();
        var generation = scanner.integer();
        if (scanner.flag() == 'n') {
          entry(number, offset, generation);
        } else if (number != 0) {
          throw new Malformed("object " + number + " is deleted");
        }
      }
      scanner.skipSpace();
    }
  }

  private void entry(long number, long offset, long generation) throws Malformed {
    if (!pending.remove(offset) || generation != 0) {
      throw new Malformed("entry of object " + number + " points elsewhere");
    }
    if (scanner.integerAt((int) offset) != number) {
      throw new Malformed("entry of object " + number + " points at another object");
    }
    changed.add((int) number);
  }
}
