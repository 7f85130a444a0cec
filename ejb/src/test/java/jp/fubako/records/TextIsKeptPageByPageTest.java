package jp.fubako.records;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextIsKeptPageByPageTest {

  @Test
  void whatIsKeptComesBackPageByPage() {
    var pages = new TextPages(List.of("一枚目\n続き", "", "三枚目"));
    assertEquals(pages, TextPages.of(pages.bytes()));
  }

  @Test
  void startsPointAtTheFirstCharacterOfEachPage() {
    var pages = new TextPages(List.of("あい", "", "うえ"));
    assertArrayEquals(new int[] {0, 3, 4}, pages.starts());
    assertEquals('う', pages.text().charAt(pages.starts()[2]));
  }

  @Test
  void aFormFeedInsideAPageMakesNoPage() {
    var pages = new TextPages(List.of("a\fb"));
    assertEquals(1, TextPages.of(pages.bytes()).pages().size());
  }

  @Test
  void emptyPagesAreNoText() {
    assertTrue(new TextPages(List.of(" ", "\n")).isBlank());
  }
}
