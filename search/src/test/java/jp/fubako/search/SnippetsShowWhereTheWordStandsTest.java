package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.fubako.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsShowWhereTheWordStandsTest {

  @TempDir Path folder;

  private Hit hit(String query, Town.Doc doc) {
    try (LuceneIndex index = Town.open(folder, doc)) {
      SearchResult result = Town.search(index, query);
      assertEquals(1, result.total(), query);
      return result.hits().getFirst();
    }
  }

  private static String marked(List<Fragment> fragments) {
    return fragments.stream()
        .map(f -> f.hit() ? "[" + f.text() + "]" : f.text())
        .collect(Collectors.joining());
  }

  @Test
  void withFileAndPage() {
    String first = "はじめのページ。".repeat(40);
    String second = "二ページ目。ここに葛󠄀西の橋りょう点検の結果を記す。";
    Hit hit =
        hit("橋りょう点検", Town.doc("a", "点検結果").file("結果.pdf", first + second, 0, first.length()));
    Snippet snippet = hit.snippets().getFirst();
    assertEquals("結果.pdf", snippet.part());
    assertEquals("file-結果.pdf", snippet.fileId());
    assertEquals(2, snippet.page());
    assertEquals("ここに葛󠄀西の[橋りょう点検]の結果を記す。", marked(snippet.fragments()));
  }

  @Test
  void marksTheOriginalSpelling() {
    Hit hit = hit("高崎", Town.doc("a", "髙﨑課長の出張").text("本文なし"));
    assertEquals("[髙﨑]課長の出張", marked(hit.title()));
    assertEquals("髙﨑課長の出張", hit.plainTitle());
  }

  @Test
  void marksAcrossLineBreaksAndHalfWidthKana() {
    Hit hit = hit("ガス管埋設", Town.doc("a", "工事").text("町道の ｶﾞｽ管\n埋設 工事"));
    assertEquals("町道の [ｶﾞｽ管 埋設] 工事", marked(hit.snippets().getFirst().fragments()));
    assertEquals(0, hit.snippets().getFirst().page());
    assertNull(hit.snippets().getFirst().fileId());
  }

  @Test
  void theBestPassageHasAllWords() {
    String text = "予算だけの文。" + "その他のこと。".repeat(60) + "予算を執行する計画。" + "その他のこと。".repeat(60);
    Hit hit = hit("予算 執行", Town.doc("a", "計画").text(text));
    String best = marked(hit.snippets().getFirst().fragments());
    assertTrue(best.contains("[予算]を[執行]する"), best);
    assertTrue(best.length() < 200, best);
  }

  @Test
  void aMatchInTheCatalogueSaysWhere() {
    Hit hit = hit("山形県", Town.doc("a", "照会").from("山形県市町村課").text("本文"));
    assertEquals("#counterpart", hit.snippets().getFirst().part());
    assertEquals("[山形県]市町村課", marked(hit.snippets().getFirst().fragments()));
  }

  @Test
  void withoutAWordTheTextBegins() {
    Hit hit = hit("", Town.doc("a", "照会").text("本文の\nはじめ"));
    assertEquals("本文の はじめ", marked(hit.snippets().getFirst().fragments()));
  }

  @Test
  void inflectedWordsAreMarkedByTheirStem() {
    Hit hit = hit("受け取る", Town.doc("a", "通知").text("書類を受け取った。"));
    assertEquals("書類を[受け取]った。", marked(hit.snippets().getFirst().fragments()));
  }

  @Test
  void numbersAreMarkedHoweverTheyAreWritten() {
    Hit hit = hit("第123条", Town.doc("a", "解釈").text("地方自治法第百二十三条の規定"));
    assertEquals("地方自治法[第百二十三条]の規定", marked(hit.snippets().getFirst().fragments()));
  }

  @Test
  void ofAQuestionOnlyTellingWordsAreMarked() {
    Hit hit = hit("電子署名はどのように検証されるのですか", Town.doc("a", "手引").text("されば、電子署名の検証は次のようにする。"));
    assertEquals("されば、[電子][署名]の[検証]は次のようにする。", marked(hit.snippets().getFirst().fragments()));
  }

  @Test
  void markupInATextStaysText() {
    Hit hit = hit("script", Town.doc("a", "<b>題</b>").text("<script>alert(1)</script>"));
    assertEquals("<[script]>alert(1)</[script]>", marked(hit.snippets().getFirst().fragments()));
  }
}
