package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.fubako.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NobodySeesAnythingOfUnreadableDocumentsTest {

  private static final String CANARY = "極秘金糸雀";

  @TempDir Path folder;

  private static Town.Doc secret(String id) {
    return Town.doc(id, CANARY + "の懲戒処分" + id)
        .number("禁総第77号")
        .from(CANARY + "商店")
        .people(CANARY + "太郎")
        .section(CANARY + "課")
        .date("received", "2031-01-01")
        .year(2031)
        .file(CANARY + ".pdf", CANARY + "について予算を決める");
  }

  @Test
  void neitherOpenNorRestrictedOnes() {
    try (LuceneIndex index =
        Town.open(
            folder,
            Town.doc("plain", "予算について").text("予算を決める"),
            secret("s1").readers("unit:7"),
            secret("s2").readers("unit:7", "person:1").restricted())) {
      for (Set<String> readers : List.of(Set.of("town"), Set.<String>of(), Set.of("unit:8"))) {
        for (String query :
            List.of(
                "",
                CANARY,
                "\"" + CANARY + "\"",
                "金糸",
                "禁総77",
                "番号:77",
                "件名:懲戒",
                "予算",
                "懲戒 OR 予算",
                "-予算",
                "2031年",
                "令和13年度",
                "添付:" + CANARY,
                "懲戒 予算",
                "予算 -" + CANARY,
                "氏名:" + CANARY)) {
          for (Sort sort : Sort.values()) {
            nothingOf(
                index.search(new SearchRequest(query, readers, Map.of(), sort, 0, 50)), query);
          }
        }
        for (String typed : List.of("極", CANARY, "禁総", "懲戒", "商店")) {
          assertEquals(List.of(), index.suggest(typed, readers, 10), typed);
        }
      }
      SearchResult own = index.search(SearchRequest.of(CANARY, Set.of("unit:7"), 10));
      assertEquals(2, own.total());
      assertEquals(2, own.facets().get("section").getFirst().count());
      assertEquals(1, index.search(SearchRequest.of(CANARY, Set.of("person:1"), 10)).total());
      assertFalse(index.suggest(CANARY, Set.of("person:1"), 10).isEmpty());
    }
  }

  private static void nothingOf(SearchResult result, String query) {
    // the query's own words may come back, nothing else
    String seen = result.hits() + " " + result.facets() + " " + result.total();
    for (String trace : List.of(CANARY, "金糸", "懲戒", "禁総", "s1", "s2", "2031")) {
      assertFalse(seen.contains(trace), () -> query + " shows " + trace + " in " + seen);
    }
    assertFalse(result.total() > 1, query);
  }

  @Test
  void aWordThatOnlyASecretHasIsReportedLikeOneThatNobodyHas() {
    try (LuceneIndex index =
        Town.open(folder, Town.doc("plain", "予算"), secret("s1").readers("unit:7"))) {
      SearchResult secret = Town.search(index, "予算 懲戒");
      SearchResult absent = Town.search(index, "予算 存在");
      assertEquals(List.of("懲戒"), secret.wordsWithoutHit());
      assertEquals(List.of("存在"), absent.wordsWithoutHit());
      assertEquals(absent.total(), secret.total());
      assertEquals(absent.relaxedQuery(), secret.relaxedQuery());
    }
  }

  @Test
  void restrictedWordsDoNotMoveTheRankingOfOthers() {
    Town.Doc[] plain = {
      Town.doc("a", "橋りょう点検").text("橋りょうの点検。予算。"),
      Town.doc("b", "予算").text("予算。点検。" + "その他の文".repeat(5))
    };
    List<String> without;
    try (LuceneIndex index = Town.open(folder.resolve("1"), plain)) {
      without = order(index);
    }
    try (LuceneIndex index = Town.open(folder.resolve("2"), plain)) {
      for (int i = 0; i < 50; i++) {
        index.index(
            Town.doc("r" + i, "点検").text("点検点検").readers("unit:9").restricted().build(), i + 9);
      }
      index.refresh();
      assertEquals(without, order(index));
    }
  }

  private static List<String> order(LuceneIndex index) {
    return Town.search(index, "予算 OR 点検").hits().stream().map(Hit::id).toList();
  }

  @Test
  void aChangedRightCountsWithTheNextRefresh() {
    try (LuceneIndex index = Town.open(folder, Town.doc("x", "人事異動").readers("town"))) {
      assertEquals(List.of("x"), Town.ids(index, "人事"));
      index.index(Town.doc("x", "人事異動").readers("unit:7").restricted().build(), 2);
      index.refresh();
      assertEquals(List.of(), Town.ids(index, "人事"));
      assertEquals(1, index.search(SearchRequest.of("人事", Set.of("unit:7"), 10)).total());
      index.index(Town.doc("x", "人事異動").readers("town").build(), 3);
      index.refresh();
      assertEquals(1, index.state().documents());
      assertEquals(List.of("x"), Town.ids(index, "人事"));
    }
  }
}
