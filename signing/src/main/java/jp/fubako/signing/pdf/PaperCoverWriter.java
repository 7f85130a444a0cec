package jp.fubako.signing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Draws the 紙資料回付票 as PDF/A-2b on A4. Thread-safe. */
public final class PaperCoverWriter {
  private static final double LEFT = SheetBody.LEFT;
  private static final double RIGHT = SheetBody.RIGHT;
  private static final double WIDTH = RIGHT - LEFT;
  private static final double CODE = 118;
  private static final double TABLE_TOP = 196;
  private static final double ROW = 21;
  private static final double[] COLUMNS = {0, 34, 214, 334, 420};
  private static final String[] HEADINGS = {"順", "回付先", "氏名", "受領した日", "送付した日"};
  private static final List<String> WORDS =
      List.of(
          "1　この事案は電子で決裁します。承認の印は、この票にも紙資料にも押しません。",
          "2　紙資料を確かめてから、画面の「紙資料を確認しました」に印を付けて承認してください。",
          "3　電子の起案文書と、この票を付けた紙資料とで一組です。写しを作って別に回さないでください。");

  /** The slip as a file. The same slip always gives the same bytes. */
  public byte[] write(PaperCover cover) {
    Fonts.DRAWING.lock();
    try (var document = ArchivalDocument.open()) {
      try (var page = new FormPage(document, new Typesetter(document))) {
        heading(page, cover);
        var y = facts(page, cover);
        y = stops(page, cover, y + 20);
        words(page, y + 22);
      }
      var title = "紙資料回付票　" + cover.subject();
      var author = cover.drafter().unit() + "　" + cover.drafter().name();
      ArchivalDocument.describe(document, 2, title.strip(), author.strip(), cover.declaredOn());
      return ArchivalDocument.save(document, cover.hashCode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Fonts.DRAWING.unlock();
    }
  }

  private static void heading(FormPage page, PaperCover cover) throws IOException {
    page.text(cover.office(), Typesetter.mincho(10.5f), LEFT + 2, 62);
    page.textSpread("紙資料回付票", Typesetter.mincho(24), LEFT + 2, 210, 104);
    page.text("電子決裁に紙の資料を併せて回付するもの", Typesetter.mincho(10.5f), LEFT + 2, 128);
    if (cover.subject().isBlank()) {
      var red = Typesetter.gothic(16);
      page.ink(FormPage.RED);
      page.frame(LEFT + 2, 142, 34, 34, 1.6f);
      page.textCentred("秘", red, LEFT + 2, 34, FormPage.middle(red, 142, 34));
      page.ink(FormPage.INK);
    }
    QrCode.of(cover.address()).draw(page, RIGHT - CODE, 46, CODE);
    page.textCentred("読み取ると事案が開きます", Typesetter.gothic(7.5f), RIGHT - CODE, CODE, 46 + CODE + 12);
  }

  private static double facts(FormPage page, PaperCover cover) throws IOException {
    var table = new SheetTable(page, LEFT, WIDTH);
    var subject = cover.subject().isBlank() ? "（秘密文書につき記載しません）" : cover.subject();
    page.line(LEFT, TABLE_TOP, RIGHT, TABLE_TOP, FormPage.HAIR);
    var y = table.row("件名", subject, Typesetter.mincho(13), TABLE_TOP);
    var drafter = cover.drafter();
    var extension = drafter.extension().isBlank() ? "" : "（内線 " + drafter.extension() + "）";
    y = table.row("所属", drafter.unit(), "登録した日", JapaneseDate.full(cover.declaredOn()), y);
    y = table.row("起案者", (drafter.post() + "　" + drafter.name() + extension).strip(), y);
    y = table.row("紙資料", cover.contents(), y);
    y = table.row("理由", cover.reason(), y);
    y = table.row("所在", cover.place(), y);
    var address = cover.address().toString();
    y = table.row("事案", address, Typesetter.gothic(7.5f), y);
    page.frame(LEFT, TABLE_TOP, WIDTH, y - TABLE_TOP, FormPage.FRAME);
    return y;
  }

  /** Where it goes; the days are written by hand. Empty rows stay for whoever is added later. */
  private static double stops(FormPage page, PaperCover cover, double top) throws IOException {
    var room = FormPage.HEIGHT - 130 - top - ROW;
    var rows = Math.min((int) (room / ROW), Math.max(8, cover.stops().size() + 2));
    page.tint(LEFT, top, WIDTH, ROW);
    for (int i = 0; i < COLUMNS.length; i++) {
      var end = i + 1 < COLUMNS.length ? COLUMNS[i + 1] : WIDTH;
      var style = Typesetter.gothic(8.5f);
      page.textCentred(
          HEADINGS[i],
          style,
          LEFT + COLUMNS[i],
          end - COLUMNS[i],
          FormPage.middle(style, top, ROW));
      if (i > 0) {
        var x = LEFT + COLUMNS[i];
        page.line(x, top, x, top + (rows + 1) * ROW, FormPage.HAIR);
      }
    }
    for (int i = 0; i < rows; i++) {
      var y = top + (i + 1) * ROW;
      page.line(LEFT, y, RIGHT, y, FormPage.HAIR);
      if (i < cover.stops().size()) {
        stop(page, i + 1, cover.stops().get(i), y);
      }
    }
    page.frame(LEFT, top, WIDTH, (rows + 1) * ROW, FormPage.FRAME);
    return top + (rows + 1) * ROW;
  }

  private static void stop(FormPage page, int order, PaperCover.Stop stop, double y)
      throws IOException {
    var style = Typesetter.mincho(10);
    var base = FormPage.middle(style, y, ROW);
    page.textCentred(Integer.toString(order), style, LEFT, COLUMNS[1], base);
    cell(page, stop.post(), style, 1, base);
    cell(page, stop.name(), style, 2, base);
  }

  private static void cell(
      FormPage page, String text, Typesetter.Style style, int column, double base)
      throws IOException {
    var room = COLUMNS[column + 1] - COLUMNS[column] - 12;
    var fitting = Typesetter.fitting(text, style, room, 5.5f);
    page.text(text, fitting, LEFT + COLUMNS[column] + 6, base);
  }

  private static void words(FormPage page, double top) throws IOException {
    var style = Typesetter.mincho(9.5f);
    for (int i = 0; i < WORDS.size(); i++) {
      page.text(WORDS.get(i), style, LEFT + 2, top + i * 16);
    }
  }
}
