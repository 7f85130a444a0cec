package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.fubako.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EverySubstringFindsItsDocumentTest {

  private static final String[] SENTENCES = {
    "令和八年四月一日付け真総第１号で通知のありました標記の件について、下記のとおり回答します。",
    "町⻑の⽤務により、髙﨑課⻑が代決した。㈱山形商会（渡邉𠮷男）へ支払う。",
    "サーバー及びコンピュータの更新、ｻｰﾊﾞ 機器 3 台を Windows Server 2025 へ移行する。",
    "昭和二十二年法律第六十七号 (地方自治法) 第二百三十四条の三に基づく長期継続契約",
    "予算額 12,345,000円－執行済 1,234,567円＝残額 11,110,433円 (R8.11.22現在)",
    "葛󠄀城の「ごみ・し尿」処理～一部事務組合負担金...「件名：別紙のとおり」 C:\\temp\\a_b-c.txt",
    "道路の占用許可を受けようとする者は、次の各号に掲げる事項を記載した申請書を提出しなければならない。",
    "e-mail: soumu@town.example.jp / TEL 0233-62-2111 (内線 21) OR -A4- 1/2 ½ ①②③ ㎡ ℃",
    "ががぎぐげご゛ヴァイオリン ヶ月 三ヶ月 三か月 ゐゑ ｶﾞｷﾞｸﾞｹﾞｺﾞ ー〜―‐−",
    "𠀋𡈽𩸽 丈󠄁 한국어 déjà vu naïve ЖУРНАЛ ΑΘΗΝΑ",
  };

  @TempDir Path folder;

  private final Random random = new Random(20261123);

  @Test
  void quotedOrNot() {
    try (LuceneIndex index = Town.open(folder)) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        texts.add(text());
        index.index(Town.doc("d" + i, "☆").text(texts.get(i)).build(), i + 1);
      }
      index.refresh();
      List<String> folded = texts.stream().map(Normalizer::fold).toList();
      for (int round = 0; round < 1500; round++) {
        int i = random.nextInt(texts.size());
        String piece = piece(texts.get(i));
        if (!piece.contains("\"") && Normalizer.fold(piece).length() > 1) {
          assertFound(index, "d" + i, "\"" + piece + "\"");
          assertNothingElse(index, folded, piece);
        }
        if (isOneWord(piece)) {
          assertFound(index, "d" + i, piece);
        }
      }
    }
  }

  private void assertFound(LuceneIndex index, String id, String query) {
    SearchResult result = index.search(SearchRequest.of(query, Town.EVERYBODY, 100));
    assertTrue(
        result.relaxedQuery() == null && result.hits().stream().anyMatch(h -> h.id().equals(id)),
        () -> "[" + query + "] does not find " + id + " but " + result.total());
  }

  /** A quoted string finds exactly the documents in which it stands. */
  private static void assertNothingElse(LuceneIndex index, List<String> texts, String piece) {
    String folded = Normalizer.fold(piece);
    long standing = texts.stream().filter(t -> t.contains(folded)).count();
    long found = index.search(SearchRequest.of("\"" + piece + "\"", Town.EVERYBODY, 0)).total();
    assertEquals(standing, found, piece);
  }

  /** No operator, no field name, no space: what people type as a word. */
  private static boolean isOneWord(String piece) {
    return piece.codePoints().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == 0x3000)
        && !piece.matches("(?s).*[:：].*")
        && Normalizer.fold(piece).length() > 1;
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
      text.append(random.nextInt(3) == 0 ? "\n" : "");
      for (int j = random.nextInt(6); j > 0; j--) {
        text.appendCodePoint(0x4E00 + random.nextInt(0x5000));
      }
    }
    return text.toString();
  }

  /** A piece between two characters as people see them: never between a letter and its mark. */
  private String piece(String text) {
    while (true) {
      int from = random.nextInt(text.length() - 2);
      int to = Math.min(text.length(), from + 2 + random.nextInt(14));
      if (isBoundary(text, from) && isBoundary(text, to)) {
        return text.substring(from, to);
      }
    }
  }

  private static boolean isBoundary(String text, int at) {
    if (at == text.length()) {
      return true;
    }
    int c = text.codePointAt(at);
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || "\u3099\u309A\u309B\u309C\uFF9E\uFF9F".indexOf(c) >= 0;
    return !mark && !Character.isLowSurrogate(text.charAt(at));
  }
}
