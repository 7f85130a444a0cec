package jp.fubako.it.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Duration;
import jp.fubako.it.Desk;
import jp.fubako.it.SealedSheet;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 電子・紙併用 (DR-08): the decision is electronic, and nobody seals without having seen the paper. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaperTravelsWithItsCaseIT {

  private static final String CONTENTS = "除雪路線図　A1判12枚（袋とじ）";

  private Town town;
  private Story story;
  private String drafter;
  private String proposal;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void draft() {
    town = Town.inTheContainer();
    story = new Story(town);
    drafter = town.holderOf("701-JI");
    proposal = story.draft(drafter, null, "紙併用の試験（照会）", Json.createObjectBuilder());
  }

  @Test
  void everybodyConfirmsThePaperAndTheSheetNamesIt() throws IOException {
    declare().json();
    story.submit(drafter, proposal);
    var asked = story.next(drafter, proposal).orElseThrow();
    var desk = town.signer(asked);
    assertTrue(shownInTheInbox(desk));

    var hasty = desk.post(at("approval"), Story.approval(desk, proposal));
    assertEquals("refusal.approval.PAPER_NOT_SEEN", hasty.code(), hasty.text());
    while (story.next(drafter, proposal).isPresent()) {
      var next = town.signer(story.next(drafter, proposal).orElseThrow());
      next.post(at("approval"), Story.approval(next, proposal).add("paperSeen", true)).json();
    }
    assertEquals(
        "DECIDED", town.desk(drafter).get("proposals/" + proposal).json().getString("state"));
    assertEquals(
        "0",
        town.value(
            "select count(*) from route_step s join route r on r.id = s.route_id where r.subject_id"
                + " = '%s' and s.state = 'APPROVED' and s.kind <> 'ORIGINATE' and not s.paper_seen"
                    .formatted(proposal)));

    var sheet = town.desk(drafter).get("decisions/" + proposal).json().getString("sheetSha256");
    assertTrue(SealedSheet.judge(town, sheet).good());
    try (var document = Loader.loadPDF(town.content(sheet).toFile())) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("紙資料（併用）") && text.contains(CONTENTS), text);
    }
  }

  @Test
  void withoutAReasonOrAPlaceNoPaperGoesAlong() {
    assertEquals("refusal.paper.REASON_MISSING", declare(said().remove("reason")).code());
    assertEquals("refusal.paper.WORDS_MISSING", declare(said().add("reason", "OTHER")).code());
    assertEquals("refusal.paper.PLACE_MISSING", declare(said().add("place", " ")).code());
    assertTrue(town.desk(drafter).get(paper()).json().isEmpty());
  }

  @Test
  void itsCoverIsPrintedForWhoeverMayReadTheCase() throws IOException {
    declare().json();
    story.submit(drafter, proposal);
    var cover = town.desk(drafter).get(paper() + "/cover");
    try (var document = Loader.loadPDF(cover.body())) {
      var text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("紙併用の試験（照会）") && text.contains(CONTENTS), text);
      assertTrue(text.contains("approval/decide.xhtml?id=" + proposal), text);
    }
    var stranger = town.desk(town.holderOf("301-JI")).get(paper() + "/cover");
    assertEquals("refusal.paper.NOT_FOUND", stranger.code());
  }

  @Test
  void onItsWayThePaperIsNeitherChangedNorTakenBack() {
    declare().json();
    story.submit(drafter, proposal);
    assertEquals("refusal.drafting.NOT_IN_THIS_STATE", declare().code());
    assertEquals("refusal.drafting.NOT_IN_THIS_STATE", town.desk(drafter).delete(paper()).code());
    assertEquals(CONTENTS, town.desk(drafter).get(paper()).json().getString("contents"));
  }

  @Test
  void takenBackBeforeSubmissionNobodyIsAskedForIt() {
    declare().json();
    town.desk(drafter).delete(paper()).json();
    story.submit(drafter, proposal);
    assertTrue(story.approveAll(drafter, proposal) > 0);
  }

  private boolean shownInTheInbox(Desk desk) {
    Town.await("the inbox", Duration.ofSeconds(5), () -> !desk.get("decisions").rows().isEmpty());
    return desk.get("decisions").rows().getValuesAs(JsonObject.class).stream()
        .anyMatch(row -> row.getString("id").equals(proposal) && row.getBoolean("paper"));
  }

  private static JsonObjectBuilder said() {
    return Json.createObjectBuilder()
        .add("reason", "LARGE_DRAWING")
        .add("contents", CONTENTS)
        .add("place", "建設課書庫 B-3");
  }

  private Desk.Answer declare() {
    return declare(said());
  }

  private Desk.Answer declare(JsonObjectBuilder said) {
    return town.desk(drafter).put(paper(), said);
  }

  private String paper() {
    return "cases/" + proposal + "/paper";
  }

  private String at(String act) {
    return "decisions/" + proposal + "/" + act;
  }
}
