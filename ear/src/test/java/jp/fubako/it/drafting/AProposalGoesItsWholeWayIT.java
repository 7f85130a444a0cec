package jp.fubako.it.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.fubako.it.Desk;
import jp.fubako.it.SealedSheet;
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

/** From the letter to the folder, every seal a signature that others accept. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AProposalGoesItsWholeWayIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private Town town;
  private Story story;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
  }

  @Test
  void aLetterIsAnsweredDecidedIssuedAndFiled() throws IOException {
    var receipt = story.arrive(Map.of("照会.txt", "導入状況について照会します。".getBytes()));
    story.register(receipt, "再生可能エネルギー導入状況調査について（照会）", "SECTION");
    var drafter = town.holderOf("201-JI");
    story.assign(receipt, "20", drafter);
    var fields =
        Json.createObjectBuilder()
            .add("issuing", true)
            .add("addressees", "山形県最上総合支庁長　殿")
            .add("letterBody", "　照会のありましたこのことについて、別添のとおり回答します。")
            .add("method", "LGWAN")
            .add("seal", "OMITTED");
    var id = story.draft(drafter, receipt, "再生可能エネルギー導入状況調査について（回答）", fields);
    var desk = town.desk(drafter);
    desk.upload(
            "proposals/" + id + "/attachments",
            Map.of("調査票.txt", "太陽光 12 kW".getBytes()),
            Json.createObjectBuilder())
        .json();
    story.submit(drafter, id);
    assertTrue(story.approveAll(drafter, id) >= 2, "too short a way");
    assertEquals("DECIDED", desk.get("proposals/" + id).json().getString("state"));
    assertEverySealIsGood(drafter, id);

    var at = "proposals/" + id + "/";
    desk.post(at + "number", Story.now(desk, id)).json();
    desk.post(at + "letter", Story.now(desk, id).add("issuedOn", TODAY.toString())).json();
    var dispatch =
        Story.now(desk, id)
            .add("method", "LGWAN")
            .add("dispatchedOn", TODAY.toString())
            .add("addressee", "山形県最上総合支庁長");
    desk.post(at + "dispatch", dispatch).json();
    var done = desk.post(at + "completion", Story.now(desk, id)).json();
    assertEquals("COMPLETED", done.getString("state"));
    assertTrue(done.getString("number").matches("真企第\\d+号"), done::toString);
    assertTrue(done.getString("filing").contains("年"), done::toString);
    assertTheLetterReads(desk, done);
    assertTheTrailShows(
        id,
        List.of(
            "approval.start",
            "approval.approve",
            "approval.decide",
            "issuing.number",
            "issuing.letter",
            "issuing.dispatch",
            "issuing.complete"));
  }

  /** A matter that goes to 合議 in other sections and to the vice-mayor. */
  @Test
  void parallelSectionsSealTheSameSheet() throws IOException {
    var drafter = town.holderOf("501-JI");
    var fields = Json.createObjectBuilder().add("matter", "SUBSIDY").add("amount", 600_000);
    var id = story.draft(drafter, null, "補助金の交付決定について", fields);
    story.submit(drafter, id);
    story.approveAll(drafter, id);
    var steps = story.steps(drafter, id);
    assertTrue(steps.stream().filter(s -> is(s, "CONCURRENCE")).count() >= 2, steps::toString);
    assertTrue(steps.stream().allMatch(s -> s.getString("state").equals("APPROVED")));
    assertEverySealIsGood(drafter, id);
  }

  private void assertEverySealIsGood(String drafter, String id) throws IOException {
    var route = town.desk(drafter).get("decisions/" + id).json();
    assertEquals("DECIDED", route.getString("state"));
    var hash = route.getString("sheetSha256");
    var seals =
        route.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
            .filter(s -> !s.getString("kind").equals("READ"))
            .count();
    var report = SealedSheet.judge(town, hash);
    assertEquals(seals, report.signatures().size());
    assertTrue(report.good(), report::toString);

    var sheet = town.content(hash).toString();
    var poppler = SealedSheet.poppler("pdfsig", sheet);
    assertEquals(seals, count(poppler, "Signature is Valid\\."), poppler);
    assertFalse(poppler.contains("Not total document signed") && seals == 1, poppler);
    var text = SealedSheet.poppler("pdftotext", sheet, "-");
    assertTrue(text.contains("起案"), text);
    assertFalse(text.contains("⽤") || text.contains("町⻑"), "radicals instead of letters");
  }

  private void assertTheLetterReads(Desk desk, JsonObject proposal) throws IOException {
    var file = proposal.getString("letterFileId");
    var hash = town.value("select hash from item_file where id = '" + file + "'");
    var text = SealedSheet.poppler("pdftotext", "-raw", town.content(hash).toString(), "-");
    assertTrue(text.replaceAll("[\\s\u3000]", "").contains(proposal.getString("number")), text);
    assertTrue(text.contains("公印省略"), text);
    assertTrue(desk.get("files/" + file).fine());
  }

  private void assertTheTrailShows(String id, List<String> actions) {
    for (var action : actions) {
      var found =
          town.value(
              "select count(*) from audit_entry where not refused and object_id = '%s' and action = '%s'"
                  .formatted(id, action));
      assertTrue(Integer.parseInt(found) >= 1, () -> action + " is not in the trail: " + trail(id));
    }
  }

  private String trail(String id) {
    return town.value(
        "select group_concat(action order by idx) from audit_entry where object_id = '" + id + "'");
  }

  private static boolean is(JsonObject step, String kind) {
    return step.getString("kind").equals(kind);
  }

  private static long count(String text, String what) {
    return text.split(what, -1).length - 1L;
  }
}
