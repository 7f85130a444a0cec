package jp.fubako.it.records;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.fubako.it.Desk;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was just saved is found, by whatever of it somebody remembers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ALetterIsFoundASecondLaterIT {

  private static final Path DOCUMENTS = Path.of("../wildfly-config/demo/documents");

  /** From the answer "saved" to the hit. */
  private static final Duration SOON = Duration.ofSeconds(2);

  /** A worker has to read the file first. */
  private static final Duration WORK = Duration.ofSeconds(60);

  private Town town;
  private Story story;
  private Desk clerk;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
    clerk = town.desk("sato");
  }

  @Test
  void byWordNumberDateAndPartOfAWord() throws Exception {
    var name = "自治体DX推進研修_開催案内.pdf";
    var receipt = story.arrive(Map.of(name, Files.readAllBytes(DOCUMENTS.resolve(name))));
    var shown =
        clerk.post(
            "receipts/" + receipt + "/registration",
            Town.request()
                .add("version", clerk.get("receipts/" + receipt).json().get("version"))
                .add("subject", "蛍観察会における駐車場使用について")
                .add("sender", "秋山自然愛好会")
                .add("counterpartNumber", "秋自第77号")
                .add("documentDate", "2026-10-09"));
    var number = shown.json().getString("number");

    assertFound("蛍観察会", receipt, SOON);
    assertFound("駐車場使用", receipt, SOON);
    assertFound("観察", receipt, SOON);
    assertFound("秋山自然愛好会", receipt, SOON);
    assertFound(number, receipt, SOON);
    assertFound("秋自第77号", receipt, SOON);
    assertFound("蛍観察会 令和8年10月9日", receipt, SOON);
    assertFound("蛍観察会 R8.10.9", receipt, SOON);
    assertFound("ＤＸ推進 蛍観察会", receipt, WORK);
  }

  @Test
  void byAWordInAnAttachment() {
    var drafter = town.holderOf("501-JI");
    var id = story.draft(drafter, null, "有害鳥獣の捕獲について", Json.createObjectBuilder());
    var text = "くくりわな三十基を追加配備する。".getBytes(StandardCharsets.UTF_8);
    var desk = town.desk(drafter);
    desk.upload(
            "proposals/" + id + "/attachments",
            Map.of("配備計画.txt", text),
            Json.createObjectBuilder())
        .json();
    assertFound(desk, "くくりわな", id, WORK);
    assertFound(desk, "配備計画", id, SOON);
  }

  @Test
  void aChangedTitleIsFoundUnderItsNewNameOnly() {
    var drafter = town.holderOf("501-JI");
    var id = story.draft(drafter, null, "鍋倉沢の治山について", Json.createObjectBuilder());
    var desk = town.desk(drafter);
    assertFound(desk, "鍋倉沢", id, SOON);
    var version = desk.get("proposals/" + id).json().get("version");
    desk.put(
            "proposals/" + id,
            Json.createObjectBuilder().add("version", version).add("subject", "釜淵の治山について"))
        .json();
    assertFound(desk, "釜淵の治山", id, SOON);
    Town.await("forgotten", SOON, () -> !finds(desk, "鍋倉沢", id));
  }

  private void assertFound(String words, String id, Duration within) {
    assertFound(clerk, words, id, within);
  }

  private void assertFound(Desk desk, String words, String id, Duration within) {
    Town.await(words, within, () -> finds(desk, words, id));
    assertTrue(finds(desk, words, id), words);
  }

  private static boolean finds(Desk desk, String words, String id) {
    var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return desk
        .get("search?limit=100&q=" + query)
        .json()
        .getJsonArray("hits")
        .getValuesAs(JsonObject.class)
        .stream()
        .anyMatch(hit -> hit.getString("id").equals(id));
  }
}
