package jp.fubako.signing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoTextMakesPrintingFailTest {

  @Test
  void rareNamesPrintAndTellWhatTheyLack() {
    assertEquals(List.of(), JapaneseText.unprintable("髙橋 﨑山 渡邉 渡邊 齋藤 德田 神山"));
    // with a variation selector only the plain form can be drawn
    assertEquals(List.of("葛\uDB40\uDD00"), JapaneseText.unprintable("葛\uDB40\uDD00城"));
    for (var name : List.of("髙橋", "﨑山", "渡邉", "𠮷田", "葛󠄀城", "槗本")) {
      var seal = new DateSeal("課長", LocalDate.of(2026, 11, 22), name, "代").content(53, 53);
      assertTrue(seal.length > 2_000, name);
      var sheet = Examples.sheet(name + "に係る件", name, List.of());
      assertTrue(new ApprovalSheetWriter().write(sheet).length > 20_000, name);
    }
  }

  @Test
  void whatNoFontHasIsReported() {
    // an unassigned code point, which no font can ever have
    assertEquals(List.of("\u0378"), JapaneseText.unprintable("甲\u0378乙\u0378"));
    assertEquals(List.of("😀"), JapaneseText.unprintable("😀"));
    assertEquals(List.of(), JapaneseText.unprintable("改行\n\tと\u200B空白　"));
  }

  @Test
  void radicalsBecomeIdeographsAndNamesKeepTheirForm() {
    assertEquals("用町長民", JapaneseText.fold("⽤町⻑⺠"));
    assertEquals("神戸", JapaneseText.fold("神戸"));
    assertEquals("が", JapaneseText.fold("か\u3099"));
    for (int c = 0x2E80; c <= 0x2FD5; c++) {
      var folded = JapaneseText.fold(Character.toString(c)).codePointAt(0);
      var assigned = Character.isDefined(c);
      assertTrue(!assigned || folded < 0x2E80 || folded > 0x2FD5, Integer.toHexString(c));
    }
  }

  @Test
  void noiseOfAllKindsIsSetAsSheetAndLetter() {
    var random = new Random(4711);
    for (int i = 0; i < 6; i++) {
      var noise = new StringBuilder();
      for (int n = 0; n < 400; n++) {
        noise.append((char) random.nextInt(0x10000));
        noise.appendCodePoint(random.nextInt(0x110000));
      }
      var text = noise.toString();
      var attachment = new SheetAttachment(1, text, "a/b", 1L << 50, 0, "0".repeat(64));
      var sheet = Examples.sheet(text, text, List.of(attachment));
      assertTrue(new ApprovalSheetWriter().write(sheet).length > 10_000);
      var contact = new LetterModel.Contact(text, text, text, text, text);
      var letter =
          new LetterModel(
              text,
              LocalDate.of(2026, 11, 22),
              List.of(text),
              List.of(text),
              LetterModel.Seal.PLACE,
              text,
              text,
              contact);
      assertTrue(new LetterWriter().write(letter).length > 10_000);
    }
  }

  @Test
  void aSealOfManySignsStaysAsciiAndInsideItsCircle() {
    var seal =
        new DateSeal("地域包括支援センター所長兼務", LocalDate.of(2019, 5, 1), "勅使河原小路", "後").content(53, 53);
    var text = new String(seal, StandardCharsets.US_ASCII);
    assertTrue(!text.contains("E") && !text.contains("NaN"), text);
  }
}
