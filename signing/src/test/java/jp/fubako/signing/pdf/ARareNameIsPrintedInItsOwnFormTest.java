package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.fubako.signing.Tool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process each, because a process looks for its fonts once. */
class ARareNameIsPrintedInItsOwnFormTest {

  private static final Path DEBIAN_FONT = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");

  /** 葛 in the form that the Ministry's list of characters calls MJ022336. */
  private static final String FORM = "葛\uDB40\uDD02";

  /** A form that no list has. */
  private static final String NO_FORM = "葛\uDB40\uDDEF";

  private static final String NAMES = "𠮷田と槗本と" + FORM + "城と葛飾と" + NO_FORM + "西";

  @TempDir private Path folder;

  /** Writes a sheet and tells what it lacks. */
  public static final class Printer {
    private Printer() {}

    public static void main(String[] arguments) throws IOException {
      var sheet = Examples.sheet(NAMES, NAMES, List.of());
      Files.write(Path.of(arguments[0]), new ApprovalSheetWriter().write(sheet));
      var lacking = String.join("\n", JapaneseText.unprintable(NAMES));
      Files.writeString(Path.of(arguments[1]), lacking, StandardCharsets.UTF_8);
    }
  }

  private record Glyph(String text, String font, int code) {}

  private List<String> print(String font) throws IOException {
    var answer =
        Tool.run(
            folder,
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Djp.fubako.fonts.rare=" + font,
            Printer.class.getName(),
            "sheet.pdf",
            "lacking.txt");
    assertEquals(0, answer.exit(), answer.text());
    return Files.readString(folder.resolve("lacking.txt")).lines().toList();
  }

  private String popplersText() throws IOException {
    var answer = Tool.run(folder, "pdftotext", "-raw", "sheet.pdf", "out.txt");
    assertEquals(0, answer.exit(), answer.text());
    return Files.readString(folder.resolve("out.txt")).replaceAll("\\s", "");
  }

  private List<Glyph> glyphs() throws IOException {
    var glyphs = new ArrayList<Glyph>();
    try (var document = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          var font = text.getFont().getName();
          glyphs.add(new Glyph(text.getUnicode(), font, text.getCharacterCodes()[0]));
        }
      }.getText(document);
    }
    return glyphs;
  }

  private static List<Glyph> of(List<Glyph> glyphs, String text) {
    return glyphs.stream().filter(each -> each.text().equals(text)).distinct().toList();
  }

  @Test
  void withItsFont() throws IOException {
    Tool.need(Files.isReadable(DEBIAN_FONT), "fonts-ipamj-mincho is not installed");
    // looked for where Debian installs it, and by the setting
    for (var font : List.of("", DEBIAN_FONT.toString())) {
      assertEquals(List.of(NO_FORM), print(font));
      var text = popplersText();
      assertTrue(text.contains("𠮷田と槗本と" + FORM + "城と葛飾と葛西"), text);
      var glyphs = glyphs();
      for (var sign : List.of("𠮷", "槗")) {
        assertEquals(1, of(glyphs, sign).size(), sign);
        assertTrue(of(glyphs, sign).getFirst().font().contains("IPAmjMincho"), sign);
      }
      var both = of(glyphs, "葛");
      assertEquals(2, both.size(), both.toString());
      assertNotEquals(both.get(0).font(), both.get(1).font());
      assertTrue(both.stream().anyMatch(g -> g.font().contains("IPAmjMincho")), both.toString());
    }
  }

  @Test
  void withoutItsFontIsToldBefore() throws IOException {
    assertEquals(List.of("𠮷", "槗", FORM, NO_FORM), print(folder.resolve("none.ttf").toString()));
    var text = popplersText();
    assertTrue(text.contains("〓田と〓本と葛城と葛飾と葛西"), text);
    assertFalse(glyphs().stream().anyMatch(each -> each.font().contains("IPAmj")));
  }

  @Test
  void andItsSealHasTheSameForm() {
    Tool.need(Files.isReadable(DEBIAN_FONT), "fonts-ipamj-mincho is not installed");
    assertNotEquals(seal("葛城"), seal(FORM + "城"));
    assertEquals(seal("葛城"), seal(NO_FORM + "城"));
    assertNotEquals(seal("〓本"), seal("槗本"));
  }

  private static String seal(String name) {
    var date = java.time.LocalDate.of(2026, 11, 22);
    return new String(
        new DateSeal("課長", date, name, "").content(53, 53), StandardCharsets.US_ASCII);
  }

  @Test
  void ourOwnCodesInOtherPeoplesTextAreNotPrinted() {
    var foreign = Character.toString(0x100000);
    assertEquals(List.of(foreign), JapaneseText.unprintable(foreign));
    assertEquals("〓", new String(JapaneseText.printable(foreign, Face.MINCHO), 0, 1));
  }
}
