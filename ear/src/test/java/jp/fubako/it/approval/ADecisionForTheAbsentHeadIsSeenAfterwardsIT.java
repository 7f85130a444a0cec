package jp.fubako.it.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** 引戻し, 代決 and 後閲 over REST, with a seal for each on the one sheet (domain 2.2, 2.5). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ADecisionForTheAbsentHeadIsSeenAfterwardsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private Town town;
  private Story story;
  private String drafter;
  private String proposal;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void submit() {
    town = Town.inTheContainer();
    story = new Story(town);
    drafter = town.holderOf("401-JI");
    proposal = story.draft(drafter, null, "民生委員の推薦について（回答）", Json.createObjectBuilder());
    story.submit(drafter, proposal);
  }

  /** The head of the section is away today. */
  private void theHeadIsAway() {
    var row = "90012,%s,%s,出張,ACTING_DECISION".formatted(TODAY, TODAY);
    town.load(
        Json.createObjectBuilder()
            .add("absences.csv", "staff_no,valid_from,valid_to,reason,handling\n" + row + "\n"));
  }

  @Test
  void theDeputyDecidesAndTheHeadSeesIt() {
    theHeadIsAway();
    var chief = town.signer(town.holderOf("401-H"));
    chief.post("decisions/" + proposal + "/approval", Story.approval(chief, proposal)).json();
    chief.post("routes/" + proposal + "/recall", on(chief, "RECALL")).json();
    chief.post("decisions/" + proposal + "/approval", Story.approval(chief, proposal)).json();

    var deputy = town.signer(town.holderOf("40-D"));
    var hasty = deputy.post("routes/" + proposal + "/acting-decision", acting(deputy, " "));
    assertEquals("refusal.approval.URGENCY_REQUIRED", hasty.code(), hasty.text());
    var decided = deputy.post("routes/" + proposal + "/acting-decision", acting(deputy, "本日期限"));
    assertEquals("DECIDED", decided.json().getString("state"));

    var early = town.desk(drafter).post("proposals/" + proposal + "/completion", now());
    assertEquals("refusal.approval.POST_REVIEW_OPEN", early.code(), early.text());

    var head = town.signer(town.holderOf("40-H"));
    var review = on(head, "POST_REVIEW").add("comment", "了承").add("pin", Town.PIN).build();
    head.post("routes/" + proposal + "/post-review", review).json();
    var again = head.post("routes/" + proposal + "/post-review", review).json();
    assertTrue(again.getBoolean("repeated"), "the same request does nothing more");

    assertTheSheetBearsFiveSeals();
    assertEquals(
        "COMPLETED",
        town.desk(drafter)
            .post("proposals/" + proposal + "/completion", now())
            .json()
            .getString("state"));
    assertTheTrailShows("approval.recall", "approval.actFor", "approval.postReview");
  }

  @Test
  void nobodyDecidesForAHeadWhoIsThere() {
    var other = story.draft(town.holderOf("501-JI"), null, "照会（回答）", Json.createObjectBuilder());
    story.submit(town.holderOf("501-JI"), other);
    var deputy = town.signer(town.holderOf("50-D"));
    var action = action(deputy, other, "ACT_FOR");
    assertFalse(action.getBoolean("open"));
    assertEquals("NOT_YOUR_TURN", action.getString("refusal"));
    var chief = town.signer(town.holderOf("501-H"));
    chief.post("decisions/" + other + "/approval", Story.approval(chief, other)).json();
    assertEquals("DECIDER_PRESENT", action(deputy, other, "ACT_FOR").getString("refusal"));
  }

  @Test
  void itGoesBackToSomebodyWhoApprovedItBefore() {
    var chief = town.signer(town.holderOf("401-H"));
    chief.post("decisions/" + proposal + "/approval", Story.approval(chief, proposal)).json();
    var deputy = town.signer(town.holderOf("40-D"));
    var shown = deputy.get("decisions/" + proposal).json();
    var back =
        on(deputy, "SEND_BACK_TO")
            .add("targetStepId", shown.getJsonArray("returnTargets").getString(0))
            .add("version", shown.get("version"))
            .add("reason", "推薦の理由を確認してください");
    deputy.post("routes/" + proposal + "/return-to", back).json();
    assertEquals(town.holderOf("401-H"), story.next(drafter, proposal).orElseThrow());
    story.approveAll(drafter, proposal);
    assertEquals("DECIDED", state());
  }

  @Test
  void theDrafterAsksSomebodyMore() {
    var desk = town.desk(drafter);
    var shown = desk.get("decisions/" + proposal).json();
    var steps = shown.getJsonArray("steps").getValuesAs(JsonObject.class);
    var post = town.value("select id from post where code = '402-H'");
    var change =
        Town.request()
            .add("version", shown.get("version"))
            .add("kind", "BEFORE")
            .add("stepId", steps.getLast().getString("id"))
            .add("postId", post)
            .add("reason", "関係するため");
    desk.post("routes/" + proposal + "/change", change).json();
    story.approveAll(drafter, proposal);
    assertEquals("DECIDED", state());
    assertEquals(steps.size() + 1, story.steps(drafter, proposal).size());
  }

  private JsonObject action(Desk desk, String id, String action) {
    return desk.get("decisions/" + id).json().getJsonObject("actions").getJsonObject(action);
  }

  /** A request for an action on the step that the answer names for it. */
  private JsonObjectBuilder on(Desk desk, String action) {
    return Town.request().add("stepId", action(desk, proposal, action).getString("stepId"));
  }

  private JsonObjectBuilder acting(Desk desk, String urgency) {
    return on(desk, "ACT_FOR")
        .add("version", desk.get("decisions/" + proposal).json().get("version"))
        .add("urgency", urgency)
        .add("pin", Town.PIN);
  }

  private JsonObjectBuilder now() {
    return Story.now(town.desk(drafter), proposal);
  }

  private String state() {
    return town.desk(drafter).get("decisions/" + proposal).json().getString("state");
  }

  /** Drafter, chief, chief again, deputy for the head, head. */
  private void assertTheSheetBearsFiveSeals() {
    var sheet = town.desk(drafter).get("decisions/" + proposal).json().getString("sheetSha256");
    var report = SealedSheet.judge(town, sheet);
    assertEquals(5, report.signatures().size());
    assertTrue(report.good(), report::toString);
  }

  private void assertTheTrailShows(String... actions) {
    for (var action : List.of(actions)) {
      assertEquals(
          "1",
          town.value(
              "select count(*) from audit_entry where object_id = '%s' and action = '%s'"
                      .formatted(proposal, action)
                  + " and refused = false"));
    }
  }
}
