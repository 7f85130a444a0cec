package jp.fubako.it.numbering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.fubako.it.Desk;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 文書番号の定め, まとめ取り and 欠番: kept by the records office, read by everybody. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TheRecordsOfficeKeepsTheNumbersIT {

  /** Far away, and another one each time, so that no other test ever meets it. */
  private final LocalDate firstDay =
      LocalDate.of(2041, 1, 2).plusDays(ThreadLocalRandom.current().nextInt(10_000));

  private Desk keeper;
  private Desk clerk;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    var town = Town.inTheContainer();
    keeper = town.desk("yaguchi");
    clerk = town.desk("inoue");
  }

  @Test
  void whatIsExportedIsImportedWithoutAnyChange() {
    var csv = keeper.get("numbering/rules.csv").body();
    assertTrue(keeper.put("numbering/rules", csv).json().getBoolean("applied"));
    var excel = keeper.get("numbering/rules.xlsx").body();
    assertTrue(keeper.put("numbering/rules", excel).json().getBoolean("applied"));
    assertArrayEquals(csv, keeper.get("numbering/rules.csv").body());
    assertEquals("refusal.numbering.NOT_RECORDS_OFFICE", clerk.put("numbering/rules", csv).code());
  }

  @Test
  void aRuleInForceIsNeverRewritten() {
    var csv = new String(keeper.get("numbering/rules.csv").body(), StandardCharsets.UTF_8);
    var other = csv.replace("{symbol}第{n}号", "{symbol}発第{n}号").getBytes(StandardCharsets.UTF_8);
    var answer = keeper.put("numbering/rules", other);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("HELD_RULE_CHANGED"), answer.text());
    assertEquals(csv, new String(keeper.get("numbering/rules.csv").body(), StandardCharsets.UTF_8));
  }

  @Test
  void aComingRuleIsWrittenShownAndTakenBack() {
    var id = keeper.post("numbering/rules", rule("町訓令第{n:3}号{branch?の{b}}", "真")).json();
    var row = row(id.getString("id"));
    assertEquals("FUTURE", row.getString("phase"));
    assertEquals("町訓令第123号", row.getString("sample"));
    assertEquals(
        "refusal.numbering.FROM_TAKEN",
        keeper.post("numbering/rules", rule("訓令第{n}号", "真")).code());
    var at = "numbering/rules/" + id.getString("id") + "?version=" + row.getInt("version");
    assertEquals("refusal.numbering.NOT_RECORDS_OFFICE", clerk.delete(at).code());
    assertTrue(keeper.delete(at).fine());
  }

  @Test
  void aRuleWithoutAPlaceForTheNumberIsRefused() {
    assertEquals(
        "refusal.numbering.FORMAT_WITHOUT_NUMBER",
        keeper.post("numbering/rules", rule("町訓令", "真")).code());
    assertEquals(
        "refusal.numbering.FORMAT_WITHOUT_SYMBOL",
        keeper.post("numbering/rules", rule("訓令第{n}号", "")).code());
  }

  @Test
  void reservedNumbersAreUsedOnPaperOrBecomeVoidWithReasonAndApprover() {
    var taken =
        keeper
            .post(
                "numbering/reservations",
                Json.createObjectBuilder()
                    .add("kind", "DIRECTIVE")
                    .add("symbol", "真農")
                    .add("count", 3)
                    .add("purpose", "農地転用の許可指令（紙）"))
            .rows()
            .getValuesAs(JsonObject.class);
    var first = taken.getFirst().getInt("sequence");
    assertEquals(
        List.of(first, first + 1, first + 2),
        taken.stream().map(n -> n.getInt("sequence")).toList());
    assertTrue(act(keeper, taken.get(0), "paper", "subject", "農地法第5条の許可").fine());
    assertEquals(
        "refusal.numbering.NOT_RESERVED",
        act(keeper, taken.get(0), "paper", "subject", "二度目").code());
    assertEquals(
        "refusal.numbering.NOT_APPROVER", act(clerk, taken.get(1), "void", "reason", "誤り").code());
    assertEquals(
        "refusal.numbering.REASON_MISSING", act(keeper, taken.get(1), "void", "reason", "").code());
    assertTrue(act(keeper, taken.get(1), "void", "reason", "申請が取り下げられた").fine());
    var year = Integer.toString(LocalDate.now(jp.fubako.shared.OfficeClock.ZONE).getYear());
    var series = series(year);
    assertEquals(0, series.getJsonArray("missing").size());
    assertTrue(series.getInt("reserved") >= 1);
    var book =
        keeper
            .get("numbering/books/" + series.getString("id"))
            .rows()
            .getValuesAs(JsonObject.class);
    var gap =
        book.stream().filter(n -> n.getInt("sequence") == first + 1).findFirst().orElseThrow();
    assertEquals("VOID", gap.getString("state"));
    assertEquals("申請が取り下げられた", gap.getString("reason"));
    assertTrue(gap.getString("by").contains("矢口"), gap.toString());
    assertTrue(
        new String(keeper.get("numbering/gaps/" + year + ".csv").body(), StandardCharsets.UTF_8)
            .contains("申請が取り下げられた"));
    assertEquals(
        "refusal.numbering.YEAR_RUNNING",
        keeper
            .post("numbering/years/" + year + "/DIRECTIVE/closing", Json.createObjectBuilder())
            .code());
    assertTrue(act(keeper, taken.get(2), "void", "reason", "使わなかった").fine());
  }

  private JsonObject series(String year) {
    return keeper.get("numbering/years/" + year).rows().getValuesAs(JsonObject.class).stream()
        .filter(s -> s.getString("kind").equals("DIRECTIVE"))
        .filter(s -> s.getString("symbol").equals("真農"))
        .findFirst()
        .orElseThrow();
  }

  private static Desk.Answer act(
      Desk desk, JsonObject number, String what, String field, String text) {
    return desk.post(
        "numbering/numbers/" + number.getString("id") + "/" + what,
        Json.createObjectBuilder().add(field, text));
  }

  private jakarta.json.JsonObjectBuilder rule(String format, String symbol) {
    return Json.createObjectBuilder()
        .add("kind", "INSTRUCTION")
        .add("from", firstDay.withMonth(1).withDayOfMonth(1).toString())
        .add("basis", "CALENDAR")
        .add("format", format)
        .add("symbol", symbol)
        .add("article", "文書取扱規程第21条");
  }

  private JsonObject row(String id) {
    return keeper.get("numbering/rules").rows().getValuesAs(JsonObject.class).stream()
        .filter(r -> r.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
