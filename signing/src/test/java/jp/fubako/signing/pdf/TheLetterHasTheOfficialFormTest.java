package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class TheLetterHasTheOfficialFormTest {
  private record Line(String text, float left, float right, float top) {}

  @Test
  void everyPartStandsWhereItBelongs() throws IOException {
    var lines = lines(new LetterWriter().write(Examples.letter()));
    var number = find(lines, "真総第123号");
    var date = find(lines, "令和8年11月12日");
    var addressee = find(lines, "関係機関の長様");
    var issuer = find(lines, "真室川町長新田隆治");
    var omitted = find(lines, "（公印省略）");
    var subject = find(lines, "協力について（依頼）");
    var particulars = find(lines, "記");
    assertTrue(number.left() > 300 && number.top() < date.top());
    assertEquals(number.right(), date.right(), 2);
    assertTrue(addressee.left() < 100 && addressee.top() > date.top());
    assertTrue(issuer.left() > 300 && issuer.top() > addressee.top());
    assertTrue(omitted.top() > issuer.top() && omitted.left() >= issuer.left());
    assertEquals(299.6, (subject.left() + subject.right()) / 2, 6);
    assertEquals(299.6, (particulars.left() + particulars.right()) / 2, 6);
    assertTrue(find(lines, "以上").left() > 400);
    assertTrue(find(lines, "担当").top() > 650);
  }

  @Test
  void theSameLetterGivesTheSameBytes() {
    var writer = new LetterWriter();
    assertArrayEquals(writer.write(Examples.letter()), writer.write(Examples.letter()));
  }

  private static Line find(List<Line> lines, String part) {
    return lines.stream()
        .filter(l -> part.length() < 3 ? l.text().startsWith(part) : l.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + " in " + lines));
  }

  private static List<Line> lines(byte[] pdf) throws IOException {
    var lines = new ArrayList<Line>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            private final List<TextPosition> row = new ArrayList<>();

            @Override
            protected void processTextPosition(TextPosition text) {
              if (!row.isEmpty() && Math.abs(row.getLast().getY() - text.getY()) > 1) {
                flush();
              }
              row.add(text);
            }

            @Override
            protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
              flush();
            }

            private void flush() {
              var text = new StringBuilder();
              row.forEach(p -> text.append(p.getUnicode().strip()));
              var last = row.getLast();
              lines.add(
                  new Line(
                      text.toString().replace("　", ""),
                      row.getFirst().getX(),
                      last.getX() + last.getFontSizeInPt(),
                      last.getY()));
              row.clear();
            }
          };
      stripper.getText(document);
    }
    return lines;
  }
}
