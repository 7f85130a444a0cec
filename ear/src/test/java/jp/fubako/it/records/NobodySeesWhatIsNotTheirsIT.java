package jp.fubako.it.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.fubako.it.Desk;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People × documents × every way to them. Whoever may read a document finds it everywhere; whoever
 * may not gets the answer of a document that does not exist.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NobodySeesWhatIsNotTheirsIT {

  private static final Duration WORK = Duration.ofSeconds(90);

  /** A word that stands in these documents and nowhere else. */
  private final String canary = "カナリア" + letters(UUID.randomUUID());

  private Town town;
  private Story story;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  /**
   * A document, the ways to it, and the accounts that may read it.
   *
   * @param owner an account that may
   */
  private record Paper(String id, List<String> ways, String owner, Set<String> readers) {}

  @Test
  void overEveryWayToEveryDocument() {
    town = Town.inTheContainer();
    story = new Story(town);
    var drafter = town.holderOf("401-JI");
    var head = town.holderOf("40-H");
    var colleague = town.holderOf("402-JI");
    var stranger = town.holderOf("502-JI");
    var people =
        List.of(drafter, head, colleague, stranger, "nagasawa", "sato", town.holderOf("50-H"));
    var papers = new LinkedHashMap<String, Paper>();
    papers.put("TOWN", proposal(drafter, "TOWN", Set.copyOf(people)));
    papers.put(
        "SECTION",
        proposal(drafter, "SECTION", Set.of(drafter, head, colleague, "nagasawa", "sato")));
    papers.put("SECRET", proposal(drafter, "SECRET", Set.of(drafter)));
    papers.put("RECEIPT", receipt());
    papers.values().forEach(this::awaitFound);

    for (var person : people) {
      var desk = town.desk(person);
      papers.forEach((kind, paper) -> assertWays(desk, kind, paper));
      assertSearch(desk, papers.values());
    }
    administratorsReadNothing(papers);
  }

  private Paper proposal(String drafter, String scope, Set<String> readers) {
    var fields =
        Json.createObjectBuilder()
            .add("scope", scope)
            .add("inquiry", "　" + canary + "の件、次のとおり取り扱ってよろしいか伺います。");
    var id = story.draft(drafter, null, canary + "の取扱いについて（" + scope + "）", fields);
    town.desk(drafter)
        .upload(
            "proposals/" + id + "/attachments",
            Map.of("別紙.txt", (canary + "別紙の内容").getBytes(StandardCharsets.UTF_8)),
            Json.createObjectBuilder())
        .json();
    var file =
        town.desk(drafter).get("proposals/" + id).json().getJsonArray("attachments").getString(0);
    return new Paper(
        id,
        List.of("proposals/" + id, "files/" + file, "files/" + file + "/pages/1"),
        drafter,
        readers);
  }

  /** At the desk only the records office knows of it. */
  private Paper receipt() {
    var text = (canary + "照会本文").getBytes(StandardCharsets.UTF_8);
    var id = story.arrive(Map.of(canary + ".txt", text));
    var shown = story.register(id, canary + "について（照会）", "SECTION");
    var file = shown.getJsonArray("files").getJsonObject(0).getString("id");
    return new Paper(
        id,
        List.of("receipts/" + id, "files/" + file, "files/" + file + "/pages/1"),
        "sato",
        Set.of("sato", "nagasawa"));
  }

  private void assertWays(Desk desk, String kind, Paper paper) {
    var may = paper.readers().contains(desk.username());
    for (var way : paper.ways()) {
      var answer = desk.get(way);
      var what = desk.username() + " " + kind + " " + way;
      if (may) {
        assertTrue(answer.fine(), () -> what + ": " + answer.status() + " " + answer.text());
        continue;
      }
      var missing = desk.get(way.replace(idIn(way), UUID.randomUUID().toString()));
      assertEquals(404, answer.status(), what);
      assertEquals(missing.text(), answer.text(), what + " tells that it exists");
    }
  }

  /** Hits, total, facets and suggestions agree with what the person may read. */
  private void assertSearch(Desk desk, Iterable<Paper> papers) {
    var page = search(desk, canary);
    var expected = new java.util.TreeSet<String>();
    for (var paper : papers) {
      if (paper.readers().contains(desk.username())) {
        expected.add(paper.id());
      }
    }
    assertEquals(expected, ids(page), desk.username());
    assertEquals(expected.size(), page.getInt("total"), desk.username());
    for (var facet : page.getJsonObject("facets").values()) {
      var counted =
          facet.asJsonArray().getValuesAs(JsonObject.class).stream()
              .mapToInt(value -> value.getInt("count"))
              .sum();
      assertTrue(counted <= expected.size(), () -> desk.username() + ": " + page);
    }
    var suggested = desk.get("search/suggestions?q=" + encoded(canary.substring(0, 8))).text();
    if (expected.isEmpty()) {
      assertFalse(suggested.contains(canary), suggested);
      assertFalse(page.toString().contains(canary + "の"), page::toString);
    }
  }

  /** The system administrator runs the machine; what is in the documents is not his business. */
  private void administratorsReadNothing(Map<String, Paper> papers) {
    var administrator = town.administrator();
    for (var paper : papers.values()) {
      for (var way : paper.ways()) {
        assertFalse(administrator.get(way).fine(), way);
      }
    }
    var answer = administrator.get("search?q=" + encoded(canary));
    assertTrue(!answer.fine() || answer.json().getInt("total") == 0, answer.text());
  }

  private void awaitFound(Paper paper) {
    var desk = town.desk(paper.owner());
    Town.await("found " + paper, WORK, () -> ids(search(desk, canary)).contains(paper.id()));
    var page = paper.ways().get(2);
    Town.await("drawn " + page, WORK, () -> desk.get(page).fine());
  }

  private static JsonObject search(Desk desk, String words) {
    return desk.get("search?limit=100&q=" + encoded(words)).json();
  }

  private static Set<String> ids(JsonObject page) {
    var ids = new java.util.TreeSet<String>();
    page.getJsonArray("hits")
        .getValuesAs(JsonObject.class)
        .forEach(h -> ids.add(h.getString("id")));
    return ids;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String idIn(String way) {
    return way.replaceAll("^\\w+/([0-9a-f-]{36}).*", "$1");
  }

  /** A random word of katakana. */
  private static String letters(UUID random) {
    var word = new StringBuilder();
    for (var bits = random.getMostSignificantBits() >>> 16; bits > 0; bits >>>= 5) {
      word.append("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミ".charAt((int) (bits & 31)));
    }
    return word.toString();
  }
}
