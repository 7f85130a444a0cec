package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Plain text on A4 pages. */
final class TextPages {

  private static final float SIZE = 10.5f;
  private static final float LEADING = 16.5f;
  private static final float MARGIN = 57;
  private static final int MAX_PAGES = 1_000;

  /** Characters that must not begin a line (JIS X 4051); they are let hang over the margin. */
  private static final String HANGING = "、。，．・：；？！」』）］｝〉》】〕,.!?)]}";

  private final Path fontFile;
  private final int blankLines;

  /**
   * Prepares pages.
   *
   * @param head points to leave blank at the head of the first page
   */
  TextPages(Path fontFile, float head) {
    this.fontFile = fontFile;
    this.blankLines = (int) Math.ceil(head / LEADING);
  }

  void write(String text, Path target) throws IOException {
    try (var document = new PDDocument();
        var font = OfficeFont.load(document, fontFile)) {
      var lines = lines(text, font);
      lines.addAll(0, Collections.nCopies(blankLines, ""));
      int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
      int pages = Math.max(1, (lines.size() + perPage - 1) / perPage);
      for (int page = 0; page < Math.min(pages, MAX_PAGES); page++) {
        int end = Math.min(lines.size(), (page + 1) * perPage);
        var shown = new ArrayList<>(lines.subList(page * perPage, end));
        if (page == MAX_PAGES - 1 && pages > MAX_PAGES) {
          shown.set(shown.size() - 1, "（以下省略）");
        }
        write(document, font, shown);
      }
      document.save(target.toFile());
    }
  }

  private static void write(PDDocument document, OfficeFont font, List<String> lines)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font.font(), SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN - SIZE);
      for (var line : lines) {
        if (!line.isEmpty()) {
          content.showText(line);
        }
        content.newLine();
      }
      content.endText();
    }
  }

  private static List<String> lines(String text, OfficeFont font) throws IOException {
    var lines = new ArrayList<String>();
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    for (var paragraph : text.split("\n", -1)) {
      wrap(font.printable(paragraph.replace("\t", "    ")), width, font, lines);
      if (lines.size() > MAX_PAGES * 60) {
        break;
      }
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static void wrap(String paragraph, float width, OfficeFont font, List<String> lines)
      throws IOException {
    int start = 0;
    float used = 0;
    for (int i = 0; i < paragraph.length(); ) {
      int character = paragraph.codePointAt(i);
      float advance = font.width(character) * SIZE;
      if (used + advance > width && i > start && HANGING.indexOf(character) < 0) {
        lines.add(paragraph.substring(start, i));
        start = i;
        used = 0;
      }
      used += advance;
      i += Character.charCount(character);
    }
    lines.add(paragraph.substring(start));
  }
}
