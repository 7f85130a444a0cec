package jp.fubako.it.authority;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import jp.fubako.it.Desk;
import jp.fubako.it.Desk.Answer;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 専決規程の改正: from a copy of what holds, over a spreadsheet, to a version of a coming day. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ARuleIsDraftedImportedTestedAndReleasedIT {

  private static final String TESTS =
      "検証例,事項コード,金額,所属,制限,決裁者,経路\n45万円の工事,CONSTRUCTION,450000,50,,副町長,\n";

  /** Far away, and another one each time, so that no other test ever meets it. */
  private final LocalDate firstDay =
      LocalDate.of(2040, 4, 1).plusDays(ThreadLocalRandom.current().nextInt(15_000));

  private Town town;
  private Desk keeper;
  private Desk clerk;
  private String id;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void draft() {
    town = Town.inTheContainer();
    keeper = town.desk("yaguchi");
    clerk = town.desk("inoue");
    id = keeper.post("authority/versions", basedOn()).json().getString("id");
    described(firstDay);
  }

  @Test
  void whatIsExportedIsImportedWithoutAnyChange() {
    for (var part : new String[] {"RULES", "CLAUSES", "TESTS"}) {
      var csv = table(part, "csv");
      var rows = new String(csv, StandardCharsets.UTF_8).lines().count() - 1;
      if (rows > 0) {
        assertTrue(put(part, table(part, "xlsx")).json().getBoolean("applied"));
        assertArrayEquals(csv, table(part, "csv"));
        assertTrue(put(part, csv).json().getBoolean("applied"));
        assertArrayEquals(csv, table(part, "csv"));
      }
    }
  }

  @Test
  void aSheetWithOneWrongRowChangesNothing() {
    var before = table("RULES", "csv");
    var wrong = text(before).replaceFirst(",副町長,", ",部長,").getBytes(StandardCharsets.UTF_8);
    var answer = put("RULES", wrong);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("\"column\":\"決裁者\""), answer.text());
    assertTrue(answer.text().contains("\"line\":3"), answer.text());
    assertArrayEquals(before, table("RULES", "csv"));
  }

  @Test
  void aGapInTheAmountsKeepsTheDraftFromBeingReleased() {
    var gap = text(table("RULES", "csv")).replaceFirst(",,500000,課長", ",,400000,課長");
    assertTrue(put("RULES", gap.getBytes(StandardCharsets.UTF_8)).fine());
    assertEquals(1, keeper.get("authority/versions/" + id).json().getInt("faults"));
    assertEquals("refusal.authority.HAS_FAULTS", release("").code());
  }

  @Test
  void aDraftWhoseTestsFailIsReleasedOnlyWithAReason() {
    assertTrue(put("TESTS", TESTS.getBytes(StandardCharsets.UTF_8)).fine());
    var result = keeper.get("authority/versions/" + id + "/results").rows().getJsonObject(0);
    assertFalse(result.getBoolean("passed"));
    assertEquals("農林課長", result.getString("decider"));
    assertEquals("refusal.authority.TESTS_FAIL", release("").code());
    assertEquals("FUTURE", release("来年度に改める").json().getString("phase"));
    assertEquals(
        "来年度に改める",
        keeper.get("authority/versions/" + id).json().getJsonObject("row").getString("reason"));
    assertEquals(
        "refusal.authority.NOT_A_DRAFT",
        put("TESTS", TESTS.getBytes(StandardCharsets.UTF_8)).code());
    assertTrue(
        Integer.parseInt(
                town.value(
                    "select count(*) from audit_entry where action = 'authority.release' and"
                        + " refused = 0 and object_id = '"
                        + id
                        + "' and canonical like '%来年度に改める%'"))
            == 1);
    withdrawn();
  }

  @Test
  void theNewLimitHoldsFromItsFirstDayAndNotADayBefore() {
    var changed =
        text(table("RULES", "csv"))
            .replaceFirst(",,500000,課長", ",,400000,課長")
            .replaceFirst(",500000,3000000,副町長", ",400000,3000000,副町長");
    assertTrue(put("RULES", changed.getBytes(StandardCharsets.UTF_8)).fine());
    assertTrue(put("TESTS", TESTS.getBytes(StandardCharsets.UTF_8)).fine());
    assertEquals("FUTURE", release("").json().getString("phase"));
    assertEquals("農林課長", decider(firstDay.minusDays(1)));
    assertEquals("副町長", decider(firstDay));
    withdrawn();
    assertEquals("農林課長", decider(firstDay));
  }

  @Test
  void nobodyElseSeesOrChangesADraftAndNobodyChangesThePast() {
    assertEquals(
        "refusal.authority.NOT_FOUND",
        clerk.get("authority/versions/" + town.section("10")).code());
    assertEquals(
        "refusal.authority.NOT_RECORDS_OFFICE", clerk.get("authority/versions/" + id).code());
    assertEquals(
        "refusal.authority.NOT_RECORDS_OFFICE",
        clerk.post("authority/versions/" + id + "/release", body()).code());
    described(LocalDate.of(2026, 4, 2));
    assertEquals("refusal.authority.FROM_NOT_AHEAD", release("").code());
    var stale = Json.createObjectBuilder().add("version", 0).add("reason", "");
    assertEquals(
        "refusal.authority.CHANGED_MEANWHILE",
        keeper.post("authority/versions/" + id + "/release", stale).code());
  }

  private JsonObjectBuilder basedOn() {
    var inForce =
        keeper.get("authority/versions").rows().getValuesAs(JsonObject.class).stream()
            .filter(row -> row.getString("phase").equals("IN_FORCE"))
            .findFirst()
            .orElseThrow();
    return Json.createObjectBuilder().add("basedOn", inForce.getString("id"));
  }

  private void described(LocalDate from) {
    var body = body().add("name", "真室川町事務専決規程").add("from", from.toString());
    assertTrue(keeper.put("authority/versions/" + id, body).fine());
  }

  private byte[] table(String part, String format) {
    return keeper.get("authority/versions/" + id + "/" + part + "." + format).body();
  }

  private Answer put(String part, byte[] file) {
    return keeper.put("authority/versions/" + id + "/" + part + "?version=" + seen(), file);
  }

  private Answer release(String reason) {
    return keeper.post("authority/versions/" + id + "/release", body().add("reason", reason));
  }

  private void withdrawn() {
    var answer =
        keeper.post("authority/versions/" + id + "/withdraw", body().add("reason", "試験のため"));
    assertEquals("WITHDRAWN", answer.json().getString("phase"));
  }

  private String decider(LocalDate on) {
    var asked =
        Json.createObjectBuilder()
            .add("matter", "CONSTRUCTION")
            .add("amount", 450_000)
            .add("unit", "50")
            .add("on", on.toString());
    return clerk.post("authority/trials", asked).json().getString("decider");
  }

  private JsonObjectBuilder body() {
    return Json.createObjectBuilder().add("version", seen());
  }

  private int seen() {
    return keeper.get("authority/versions/" + id).json().getJsonObject("row").getInt("version");
  }

  private static String text(byte[] csv) {
    return new String(csv, StandardCharsets.UTF_8);
  }
}
