package jp.fubako.it.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
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

/** 経路様式 from a coming day on, and a route that a drafter keeps under a name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ATemplateLaysTheRouteOfItsMatterIT {

  private final String code = "様" + UUID.randomUUID().toString().substring(0, 8);

  /** Far away, and another one each time, so that no other test ever meets it. */
  private final LocalDate firstDay =
      LocalDate.of(2091, 4, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));

  private final String sheet =
      """
      様式コード,様式名,事項コード,所属コード,段,列,順,種別,宛先,宛先コード,根拠条文
      CODE,工事の様式,CONSTRUCTION,50,1,1,1,回議,起案課の上司,,規程第8条
      CODE,工事の様式,CONSTRUCTION,50,2,1,1,合議,職,10-H,規程第8条
      CODE,工事の様式,CONSTRUCTION,50,3,1,1,決裁,専決規程,,規程第8条
      CODE,工事の様式,CONSTRUCTION,50,4,1,1,決裁後供覧,所属,20,規程第8条
      """
          .replace("CODE", code);

  private Town town;
  private Desk keeper;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    keeper = town.desk("yaguchi");
  }

  @Test
  void theTemplateHoldsFromItsFirstDayUntilItEnds() {
    assertEquals(1, put(sheet).json().getInt("changed"));
    assertEquals("農村整備係長→農林課長補佐→農林課長", route(firstDay.minusDays(1)));
    assertEquals("農村整備係長→農林課長補佐→総務課長→農林課長", route(firstDay));
    var csv = keeper.get("route-templates/table.csv?on=" + firstDay).body();
    assertEquals(0, put(new String(csv, StandardCharsets.UTF_8)).json().getInt("changed"));
    var excel = keeper.get("route-templates/table.xlsx?on=" + firstDay).body();
    assertEquals(
        0, keeper.put("route-templates/table?from=" + firstDay, excel).json().getInt("changed"));
    assertArrayEquals(csv, keeper.get("route-templates/table.csv?on=" + firstDay).body());
    assertTrue(keeper.delete("route-templates/" + code + "?from=" + firstDay).fine());
    assertEquals("農村整備係長→農林課長補佐→農林課長", route(firstDay));
  }

  @Test
  void aTemplateThatCannotWorkChangesNothing() {
    var unknown = put(sheet.replace("10-H", "99-H"));
    assertEquals(422, unknown.status());
    assertTrue(unknown.text().contains("refusal.template.NO_SUCH_TARGET"), unknown.text());
    var unread = put(sheet.replace("合議", "協議"));
    assertTrue(unread.text().contains("\"column\":\"種別\""), unread.text());
    var undecided = put(sheet.replace("決裁,専決規程", "回議,専決規程"));
    assertTrue(undecided.text().contains("refusal.template.ONE_DECISION"), undecided.text());
    assertTrue(
        keeper.get("route-templates").rows().getValuesAs(JsonObject.class).stream()
            .noneMatch(t -> t.getString("code").equals(code)));
  }

  @Test
  void aRouteIsKeptUnderANameByAPersonAndChosenAgain() {
    var drafter = town.desk("inoue");
    var head =
        keeper.get("acting/orders").rows().getValuesAs(JsonObject.class).stream()
            .filter(o -> o.getString("title").equals("総務課長"))
            .findFirst()
            .orElseThrow()
            .getString("post");
    var body =
        Json.createObjectBuilder()
            .add("name", code)
            .add("shared", false)
            .add("consultPosts", Json.createArrayBuilder().add(head))
            .build();
    var id = drafter.post("saved-routes", body).json().getString("id");
    assertEquals("refusal.savedroute.NAME_TAKEN", drafter.post("saved-routes", body).code());
    var chosen = drafter.get("saved-routes/" + id).json();
    assertEquals(head, chosen.getJsonArray("consultPosts").getString(0));
    assertEquals(0, chosen.getJsonArray("gone").size());
    assertEquals("refusal.savedroute.NOT_FOUND", keeper.get("saved-routes/" + id).code());
    assertEquals("refusal.savedroute.NOT_FOUND", keeper.delete("saved-routes/" + id).code());
    assertTrue(drafter.delete("saved-routes/" + id).fine());
  }

  private Desk.Answer put(String csv) {
    return keeper.put(
        "route-templates/table?from=" + firstDay, csv.getBytes(StandardCharsets.UTF_8));
  }

  private String route(LocalDate on) {
    return keeper
        .post(
            "authority/trials",
            Json.createObjectBuilder()
                .add("matter", "CONSTRUCTION")
                .add("amount", 450000)
                .add("unit", "50")
                .add("on", on.toString()))
        .json()
        .getString("route");
  }
}
