package jp.fubako.it.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import jp.fubako.it.Desk;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 不在設定 over REST: what was entered works in the routes at once (domain 2.6). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhoIsAwayIsPassedOverIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private Town town;
  private Story story;
  private Desk chief;
  private String me;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
  }

  /** Each test has a chief of its own: a morning that is over stays in the book. */
  private void chief(String post) {
    chief = town.desk(town.holderOf(post));
    me = chief.get("absences/people").rows().getJsonObject(0).getString("id");
  }

  @AfterEach
  void comeBack() {
    if (chief == null) {
      return;
    }
    chief.get("absences?person=" + me).rows().getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("id"))
        .forEach(id -> assertEquals(204, chief.delete("absences/" + id).status()));
  }

  private JsonObjectBuilder away(LocalDate from, LocalDate until, String handling) {
    return Json.createObjectBuilder()
        .add("personId", me)
        .add("fromOn", from.toString())
        .add("untilOn", until.toString())
        .add("reason", "出張")
        .add("handling", handling);
  }

  @Test
  void aChiefWhoIsAwayWithLaterViewIsPassedOver() {
    chief("503-H");
    chief.post("absences", away(TODAY, TODAY.plusDays(2), "POST_REVIEW")).json();
    var drafter = town.holderOf("503-JI");
    var proposal = story.draft(drafter, null, "農道の通行止めについて", Json.createObjectBuilder());
    story.submit(drafter, proposal);
    assertEquals("POST_REVIEW", chiefs("503-H", drafter, proposal).getString("state"));
    assertEquals(town.holderOf("50-D"), story.next(drafter, proposal).orElseThrow());
  }

  @Test
  void aChiefWhoWaitsIsNotPassedOver() {
    chief("502-H");
    chief.post("absences", away(TODAY, TODAY, "WAIT")).json();
    var drafter = town.holderOf("502-JI");
    var proposal = story.draft(drafter, null, "農道の補修について", Json.createObjectBuilder());
    story.submit(drafter, proposal);
    assertEquals("ACTIVE", chiefs("502-H", drafter, proposal).getString("state"));
  }

  private JsonObject chiefs(String post, String drafter, String proposal) {
    return story.steps(drafter, proposal).stream()
        .filter(s -> town.holderOf(post).equals(town.named(s.getString("holder"))))
        .findFirst()
        .orElseThrow(NoSuchElementException::new);
  }

  @Test
  void whatIsWrongIsRefusedWithItsReason() {
    chief("602-H");
    var later = TODAY.plusDays(30);
    assertEquals(
        "refusal.absence.PERIOD_WRONG",
        chief.post("absences", away(later, later.minusDays(1), "WAIT")).code());
    assertEquals(
        "refusal.absence.PERIOD_WRONG",
        chief.post("absences", away(TODAY.minusDays(9), TODAY.minusDays(1), "WAIT")).code());
    assertEquals(
        "refusal.absence.PERIOD_WRONG",
        chief
            .post(
                "absences", away(later, later, "WAIT").add("fromHalf", "PM").add("untilHalf", "AM"))
            .code());
    assertEquals(
        "refusal.absence.REASON_TOO_LONG",
        chief.post("absences", away(later, later, "WAIT").add("reason", "長".repeat(201))).code());
    assertEquals(400, chief.post("absences", away(later, later, "SOMEHOW")).status());

    chief.post("absences", away(later, later.plusDays(3), "WAIT").add("fromHalf", "PM")).json();
    assertEquals(
        "refusal.absence.OVERLAPS",
        chief.post("absences", away(later.plusDays(3), later.plusDays(5), "WAIT")).code());
    chief.post("absences", away(later, later, "WAIT").add("untilHalf", "AM")).json();

    var stranger = town.desk(town.holderOf("602-JI"));
    var refused = stranger.post("absences", away(later.plusDays(9), later.plusDays(9), "WAIT"));
    assertEquals("refusal.absence.NOT_YOURS", refused.code());
    var records = town.desk("sato");
    records.post("absences", away(later.plusDays(9), later.plusDays(9), "WAIT")).json();
    assertEquals(3, records.get("absences?person=" + me).rows().size());
  }

  @Test
  void theChartOfAnyDayNamesVacantPostsAndKindsOfHolding() {
    var today = town.desk("sato").get("chart?on=" + TODAY).text();
    assertTrue(today.contains("\"vacant\":true"), "there is a vacancy in the town");
    assertTrue(today.contains("CROSS_BODY"), "somebody serves a second body");
    var before = town.desk("sato").get("chart?on=2006-04-01").text();
    assertTrue(before.contains("町長部局") && !before.contains("PRINCIPAL"), before);
    assertEquals(400, town.desk("sato").get("chart?on=yesterday").status());
    assertEquals('P', (char) town.desk("sato").get("chart/staff.xlsx?on=" + TODAY).body()[0]);
  }
}
