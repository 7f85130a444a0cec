package jp.fubako.signing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a letter, filled from the top. */
final class LetterPage {
  private static final double LEFT = 72;
  private static final double RIGHT = FormPage.WIDTH - 68;
  private static final double WIDTH = RIGHT - LEFT;
  private static final double TOP = 76;
  private static final double BOTTOM = FormPage.HEIGHT - 70;
  private static final Typesetter.Style TEXT = Typesetter.mincho(11);
  private static final double EM = TEXT.size();
  private static final double PITCH = 20;
  private static final double SEAL = 66;

  private final PDDocument document;
  private final Typesetter typesetter;
  private final List<FormPage> pages = new ArrayList<>();
  private double y;

  LetterPage(PDDocument document, Typesetter typesetter) throws IOException {
    this.document = document;
    this.typesetter = typesetter;
    turn();
  }

  /** In the upper right corner, both spread to one width. */
  void numberAndDate(String number, String date) throws IOException {
    var width = Math.max(Typesetter.width(number, TEXT), Typesetter.width(date, TEXT));
    var left = RIGHT - EM - width;
    if (!number.isBlank()) {
      page().textSpread(number, TEXT, left, width, baseline());
      y += PITCH;
    }
    page().textSpread(date, TEXT, left, width, baseline());
    y += 2 * PITCH;
  }

  void addressees(List<String> addressees) throws IOException {
    for (var each : addressees) {
      for (var line : Typesetter.lines(each, TEXT, WIDTH - 4 * EM, WIDTH - 5 * EM)) {
        need(PITCH);
        page().text(line, TEXT, LEFT + EM, baseline());
        y += PITCH;
      }
    }
    y += PITCH;
  }

  /** At the right; the seal falls on the end of the name, as on paper. */
  void issuer(List<String> issuer, LetterModel.Seal seal) throws IOException {
    var widest = issuer.stream().mapToDouble(i -> Typesetter.width(i, TEXT)).max().orElse(0);
    var room = seal == LetterModel.Seal.PLACE ? 0.7 * SEAL : EM;
    var left = Math.max(LEFT, RIGHT - room - widest);
    need((issuer.size() + 1) * PITCH);
    for (var each : issuer) {
      page().text(each, Typesetter.fitting(each, TEXT, RIGHT - left, 7), left, baseline());
      y += PITCH;
    }
    if (seal == LetterModel.Seal.OMITTED) {
      page().textCentred("（公印省略）", Typesetter.mincho(10), left, widest, baseline() - 1);
      y += PITCH;
    } else if (seal == LetterModel.Seal.PLACE) {
      var top = y - PITCH / 2 - SEAL / 2;
      page().ink(FormPage.FAINT);
      page().dashedFrame(RIGHT - SEAL, top, SEAL, SEAL);
      var small = Typesetter.mincho(9);
      page().textCentred("公印", small, RIGHT - SEAL, SEAL, top + SEAL - 6);
      page().ink(FormPage.INK);
      y = Math.max(y, top + SEAL);
    }
    y += PITCH * 0.9;
  }

  void subject(String subject) throws IOException {
    var style = Typesetter.mincho(12.5f);
    var room = WIDTH - 6 * EM;
    var lines = Typesetter.lines(subject, style, room, room);
    var widest = lines.stream().mapToDouble(l -> Typesetter.width(l, style)).max().orElse(0);
    for (var line : lines) {
      need(PITCH);
      page().text(line, style, LEFT + (WIDTH - widest) / 2, baseline());
      y += PITCH;
    }
    y += PITCH * 0.9;
  }

  void paragraph(String paragraph) throws IOException {
    var plain = paragraph.strip();
    if (plain.equals("記")) {
      y += PITCH * 0.6;
      need(3 * PITCH);
      page().textCentred("記", TEXT, LEFT, WIDTH, baseline());
      y += PITCH * 1.6;
      return;
    }
    if (plain.equals("以上")) {
      need(PITCH);
      page().textRight("以　上", TEXT, RIGHT - EM, baseline());
      y += PITCH;
      return;
    }
    var hanging = Itemised.indent(paragraph, TEXT);
    var indented = hanging > 0 || paragraph.isEmpty() || Character.isWhitespace(first(paragraph));
    var text = indented ? paragraph : "　" + paragraph;
    var lines = Typesetter.lines(text, TEXT, WIDTH, WIDTH - hanging);
    for (int i = 0; i < lines.size(); i++) {
      need(PITCH);
      var in = i == 0 ? 0 : hanging;
      if (i < lines.size() - 1) {
        page().textJustified(lines.get(i), TEXT, LEFT + in, baseline(), WIDTH - in);
      } else {
        page().text(lines.get(i), TEXT, LEFT + in, baseline());
      }
      y += PITCH;
    }
  }

  private static int first(String text) {
    return text.codePointAt(0);
  }

  /** A box at the lower right of the last page. */
  void contact(List<String[]> lines) throws IOException {
    var style = Typesetter.mincho(9.5f);
    var pitch = 15.0;
    var label = 38.0;
    var widest = lines.stream().mapToDouble(l -> Typesetter.width(l[1], style)).max().orElse(0);
    var width = Math.min(WIDTH, label + widest + 26);
    var height = lines.size() * pitch + 12;
    need(height + PITCH);
    var top = BOTTOM - height;
    page().frame(RIGHT - width, top, width, height, FormPage.HAIR);
    for (int i = 0; i < lines.size(); i++) {
      var base = top + 6 + (i + 0.76) * pitch;
      var left = RIGHT - width + 10;
      page().textSpread(lines.get(i)[0], style, left, label - 8, base);
      var fitting = Typesetter.fitting(lines.get(i)[1], style, width - label - 18, 6);
      page().text(lines.get(i)[1], fitting, left + label, base);
    }
  }

  /** Numbers the pages when there are several, and closes them. */
  void finish() throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      try (var page = pages.get(i)) {
        if (pages.size() > 1) {
          var number = "－ " + (i + 1) + " －";
          page.textCentred(number, Typesetter.mincho(9.5f), LEFT, WIDTH, FormPage.HEIGHT - 40);
        }
      }
    }
  }

  private void need(double height) throws IOException {
    if (y + height > BOTTOM) {
      turn();
    }
  }

  private void turn() throws IOException {
    pages.add(new FormPage(document, typesetter));
    y = TOP;
  }

  private FormPage page() {
    return pages.getLast();
  }

  private double baseline() {
    return y + PITCH * 0.72;
  }
}
