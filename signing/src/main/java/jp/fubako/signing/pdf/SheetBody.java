package jp.fubako.signing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The flowing part of a sheet: texts and the list of attachments, over as many pages as needed. */
final class SheetBody {
  static final double LEFT = 64;
  static final double RIGHT = FormPage.WIDTH - 40;
  static final double TOP = 46;
  static final double BOTTOM = FormPage.HEIGHT - 48;
  private static final double WIDTH = RIGHT - LEFT;
  private static final double PAD = 12;
  private static final Typesetter.Style TEXT = Typesetter.mincho(10.5f);
  private static final double PITCH = 17.2;
  private static final double STRIP = 16;
  private static final double[] COLUMNS = {0, 30, 314, 362, 414};
  private static final String[] HEADINGS = {"番号", "文書名", "ページ", "大きさ", "SHA-256（先頭）"};

  private final PDDocument document;
  private final Typesetter typesetter;
  private final String running;
  private final List<FormPage> pages = new ArrayList<>();
  private double frameTop;
  private double y;

  /**
   * @param first the first page, its upper part already drawn
   * @param frameTop where the frame of the first page begins
   * @param y where the flow begins
   * @param running printed above the frame of further pages
   */
  SheetBody(
      PDDocument document,
      Typesetter typesetter,
      FormPage first,
      double frameTop,
      double y,
      String running) {
    this.document = document;
    this.typesetter = typesetter;
    this.running = running;
    this.frameTop = frameTop;
    this.y = y;
    pages.add(first);
  }

  List<FormPage> pages() {
    return pages;
  }

  /** A headed text; its paragraphs are separated by line breaks. */
  void section(String heading, String text) throws IOException {
    strip(heading, 3 * PITCH);
    y += 4;
    for (var paragraph : text.strip().split("\\R", -1)) {
      paragraph(paragraph.stripTrailing());
    }
    y += 10;
  }

  private void paragraph(String paragraph) throws IOException {
    var room = WIDTH - 2 * PAD;
    if (paragraph.strip().equals("記")) {
      need(2 * PITCH);
      page().textCentred("記", TEXT, LEFT, WIDTH, y + PITCH * 0.78);
      y += PITCH;
      return;
    }
    if (paragraph.strip().equals("以上")) {
      need(PITCH);
      page().textRight("以　上", TEXT, RIGHT - PAD - TEXT.size(), y + PITCH * 0.78);
      y += PITCH;
      return;
    }
    var indent = Itemised.indent(paragraph, TEXT);
    var lines = Typesetter.lines(paragraph, TEXT, room, room - indent);
    for (int i = 0; i < lines.size(); i++) {
      need(PITCH);
      var in = i == 0 ? 0 : indent;
      var base = y + PITCH * 0.78;
      if (i < lines.size() - 1) {
        page().textJustified(lines.get(i), TEXT, LEFT + PAD + in, base, room - in);
      } else {
        page().text(lines.get(i), TEXT, LEFT + PAD + in, base);
      }
      y += PITCH;
    }
  }

  void attachments(List<SheetAttachment> attachments) throws IOException {
    strip("添付文書　" + attachments.size() + "件", 4 * STRIP);
    headings();
    var small = Typesetter.gothic(7.5f);
    for (var each : attachments) {
      var room = COLUMNS[2] - COLUMNS[1] - 10;
      var name = Typesetter.lines(each.name(), Typesetter.mincho(9.5f), room, room);
      var height = 6 + name.size() * 12.0;
      if (need(height)) {
        headings();
      }
      page().lines(name, Typesetter.mincho(9.5f), LEFT + COLUMNS[1] + 5, y + 12, 12);
      page()
          .textCentred(
              Integer.toString(each.order()), Typesetter.mincho(9.5f), LEFT, COLUMNS[1], y + 12);
      var pages = each.pages() > 0 ? Integer.toString(each.pages()) : "―";
      page().textRight(pages, small, LEFT + COLUMNS[3] - 6, y + 11.5);
      page().textRight(size(each.size()), small, LEFT + COLUMNS[4] - 5, y + 11.5);
      page().text(each.sha256().substring(0, 16), small, LEFT + COLUMNS[4] + 5, y + 11.5);
      rules(height);
      y += height;
    }
  }

  private void headings() throws IOException {
    var style = Typesetter.gothic(7f);
    for (int i = 0; i < COLUMNS.length; i++) {
      var right = i + 1 < COLUMNS.length ? COLUMNS[i + 1] : WIDTH;
      page().textCentred(HEADINGS[i], style, LEFT + COLUMNS[i], right - COLUMNS[i], y + 10);
    }
    rules(14);
    y += 14;
  }

  private void rules(double height) throws IOException {
    for (int i = 1; i < COLUMNS.length; i++) {
      page().line(LEFT + COLUMNS[i], y, LEFT + COLUMNS[i], y + height, 0.3f);
    }
    page().line(LEFT, y + height, RIGHT, y + height, 0.3f);
  }

  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    if (bytes < 1_000_000) {
      return Math.ceilDiv(bytes, 1_000) + " KB";
    }
    return "%.1f MB".formatted(bytes / 1_000_000.0);
  }

  private void strip(String heading, double withIt) throws IOException {
    need(STRIP + withIt);
    page().tint(LEFT, y, WIDTH, STRIP);
    page().line(LEFT, y, RIGHT, y, FormPage.HAIR);
    page().line(LEFT, y + STRIP, RIGHT, y + STRIP, FormPage.HAIR);
    var style = Typesetter.gothic(8.5f);
    page().text(heading, style, LEFT + 8, FormPage.middle(style, y, STRIP));
    y += STRIP;
  }

  /** Turns the page when the height is not left; says whether it did. */
  private boolean need(double height) throws IOException {
    if (y + height <= BOTTOM) {
      return false;
    }
    closeFrame();
    var next = new FormPage(document, typesetter);
    pages.add(next);
    frameTop = TOP + 12;
    y = frameTop;
    var style = Typesetter.fitting(running, Typesetter.mincho(8.5f), WIDTH, 5f);
    next.text(running, style, LEFT, TOP + 6);
    return true;
  }

  /** Rules the frame of the last page, which ends with the text unless it is the only one. */
  void finish() throws IOException {
    if (pages.size() == 1) {
      closeFrame();
    } else {
      page().frame(LEFT, frameTop, WIDTH, y - frameTop, FormPage.FRAME);
    }
  }

  private void closeFrame() throws IOException {
    page().frame(LEFT, frameTop, WIDTH, BOTTOM - frameTop, FormPage.FRAME);
  }

  private FormPage page() {
    return pages.getLast();
  }
}
