package jp.fubako.it.acting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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

/** 代決順位: exported, changed from a coming day on, checked and taken back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnActingOrderChangesOnItsFirstDayIT {

  /** Far away, and another one each time, so that no other test ever meets it. */
  private final LocalDate firstDay =
      LocalDate.of(2061, 4, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));

  private Desk keeper;
  private Desk clerk;
  private JsonObject mayor;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    var town = Town.inTheContainer();
    keeper = town.desk("yaguchi");
    clerk = town.desk("inoue");
    mayor = order("町長", LocalDate.of(2026, 11, 23));
  }

  @Test
  void whatIsExportedChangesNothing() {
    var csv = keeper.get("acting/orders.csv").body();
    var at = "acting/orders?from=" + firstDay;
    assertEquals(0, keeper.put(at, csv).json().getInt("changed"));
    var excel = keeper.get("acting/orders.xlsx").body();
    assertEquals(0, keeper.put(at, excel).json().getInt("changed"));
    assertEquals("refusal.acting.NOT_RECORDS_OFFICE", clerk.put(at, csv).code());
    assertEquals(
        "refusal.acting.FROM_NOT_AHEAD", keeper.put("acting/orders?from=2026-01-01", csv).code());
  }

  @Test
  void aSheetThatNamesAnUnknownPostIsToldWithItsLine() {
    var csv = new String(keeper.get("acting/orders.csv").body(), StandardCharsets.UTF_8);
    var wrong = csv.replaceFirst(",00-VM,", ",99-VM,").getBytes(StandardCharsets.UTF_8);
    var answer = keeper.put("acting/orders?from=" + firstDay, wrong);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("代決者コード"), answer.text());
    assertTrue(answer.text().contains("\"line\":2"), answer.text());
  }

  @Test
  void theNewOrderHoldsFromItsFirstDayAndIsTakenBack() {
    var post = mayor.getString("post");
    var acting = mayor.getJsonArray("acting");
    assertTrue(save(post, List.of(acting.getString(1))).fine());
    assertEquals("[\"副町長\",\"総務課長\"]", order("町長", firstDay.minusDays(1)).get("order") + "");
    assertEquals("[\"総務課長\"]", order("町長", firstDay).get("order") + "");
    assertTrue(keeper.delete("acting/orders/" + post + "?from=" + firstDay).fine());
    assertEquals("[\"副町長\",\"総務課長\"]", order("町長", firstDay).get("order") + "");
  }

  @Test
  void aCircleIsRefused() {
    var deputy = mayor.getJsonArray("acting").getString(0);
    assertEquals(
        "refusal.acting.IN_A_CIRCLE", save(deputy, List.of(mayor.getString("post"))).code());
    assertEquals("refusal.acting.ACTS_FOR_ITSELF", save(deputy, List.of(deputy)).code());
  }

  @Test
  void theSimulatorSaysWhoWouldActAndWhy() {
    var trial = clerk.get("acting/trial?post=" + mayor.getString("post")).json();
    assertEquals("町長", trial.getString("post"));
    assertEquals(2, trial.getJsonArray("candidates").size());
    assertEquals("副町長", trial.getJsonArray("candidates").getJsonObject(0).getString("title"));
  }

  private Desk.Answer save(String post, List<String> acting) {
    return keeper.put("acting/orders/" + post, body(acting));
  }

  private JsonObjectBuilder body(List<String> acting) {
    return Json.createObjectBuilder()
        .add("from", firstDay.toString())
        .add("acting", Json.createArrayBuilder(acting))
        .add("article", "代決規程第7条");
  }

  /** The order of a post that holds on a day. */
  private JsonObject order(String title, LocalDate on) {
    return keeper.get("acting/orders?on=" + on).rows().getValuesAs(JsonObject.class).stream()
        .filter(o -> o.getString("title").equals(title))
        .filter(o -> !LocalDate.parse(o.getString("from")).isAfter(on))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
