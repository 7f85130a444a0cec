package jp.fubako.it.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import jp.fubako.it.Desk;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A section of its own is made, works, and is abolished without a successor while a case is on its
 * way: what it leaves stands in the records office's queue until somebody answers for it (domain
 * 2.7.4, 2.7.5, 2.11.6).
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NothingStaysWithoutAnOwnerIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final String REASON = "事務分掌の見直しにより商工観光課が所掌するため";

  /** Another section each time. */
  private final String mark = "Q" + ThreadLocalRandom.current().nextInt(100, 1000);

  private Town town;
  private Story story;
  private Desk records;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  private void section(String lastDay) {
    var from = TODAY.minusYears(1);
    var units =
        "code,name,symbol,kind,parent,valid_from,valid_to\n%s,調査%s課,真調%s,SECTION,00,%s,%s\n";
    var posts =
        "code,unit,title,kind,rank,valid_from,valid_to\n"
            + "%1$s-H,%1$s,課長,SECTION_HEAD,1,%2$s,%3$s\n%1$s-JI,%1$s,主事,STAFF,5,%2$s,%3$s\n";
    var tables =
        Json.createObjectBuilder()
            .add("units.csv", units.formatted(mark, mark, mark, from, lastDay))
            .add("posts.csv", posts.formatted(mark, from, lastDay));
    town.load(lastDay.isEmpty() ? staffed(tables, from) : tables);
  }

  private JsonObjectBuilder staffed(JsonObjectBuilder tables, LocalDate from) {
    var held =
        "staff_no,post,kind,valid_from,valid_to\n"
            + "%1$s1,%1$s-H,PRINCIPAL,%2$s,\n%1$s2,%1$s-JI,PRINCIPAL,%2$s,\n";
    return tables
        .add("people.csv", people(""))
        .add("assignments.csv", held.formatted(mark, from))
        .add(
            "accounts.csv",
            "username,staff_no,roles\n%1$s,%3$s1,\n%2$s,%3$s2,\n"
                .formatted(account("a"), account("b"), mark))
        .add(
            "folders.csv",
            "section_code,classification_code,title,fiscal_year,medium\n%s,002,照会%s綴,%d,ELECTRONIC\n"
                .formatted(mark, mark, TODAY.minusMonths(3).getYear()));
  }

  private String account(String which) {
    return mark.toLowerCase(Locale.ROOT) + which;
  }

  /** Who came for this test only leaves again. */
  @AfterEach
  void leave() {
    town.load(Json.createObjectBuilder().add("people.csv", people(TODAY.minusDays(1).toString())));
  }

  private String people(String lastDay) {
    return ("staff_no,family_name,given_name,family_kana,given_kana,valid_from,valid_to\n"
            + "%1$s1,高山,一,タカヤマ,ハジメ,%2$s,%3$s\n%1$s2,高山,二,タカヤマ,ジロウ,%2$s,%3$s\n")
        .formatted(mark, TODAY.minusYears(1), lastDay);
  }

  @Test
  void whatAnAbolishedSectionLeavesIsHandedOver() {
    town = Town.inTheContainer();
    story = new Story(town);
    records = town.desk("sato");
    section("");
    var drafter = account("b");
    var proposal = story.draft(drafter, null, "調査の実施について " + mark, Json.createObjectBuilder());
    story.submit(drafter, proposal);
    assertTrue(ends("STEP_OF_GONE_POST").isEmpty());
    section(TODAY.minusDays(1).toString());

    var step = only("STEP_OF_GONE_POST");
    var folder = only("FOLDER_OF_GONE_SECTION");
    assertEquals(proposal, only("CASE_OF_GONE_SECTION").getString("id"));
    refusals(folder);

    entrust(records, folder, town.section("60"));
    assertTrue(ends("FOLDER_OF_GONE_SECTION").isEmpty(), "the folder has its section");
    assertTrue(ends("CASE_OF_GONE_SECTION").isEmpty(), "the case went with its folder");
    assertEquals(town.section("60"), shown(proposal).getString("sectionId"));

    var mayor = heir(step, "町長");
    var head = heir(step, "商工観光課長");
    assertTrue(mayor.isPresent(), "a higher post may decide");
    assertTrue(heir(step, "商工係長").isEmpty(), "a lower post may not decide");
    entrust(records, step, head.orElseThrow());
    assertEquals(town.holderOf("60-H"), story.next("sato", proposal).orElseThrow());

    theSectionNamesWhoGoesOn(proposal, drafter);
    assertTrue(
        town.value(
                "select canonical from audit_entry where action = 'custody.entrust' and object_id ="
                    + " '"
                    + proposal
                    + "' order by idx limit 1")
            .contains(REASON));
  }

  private void refusals(JsonObject folder) {
    var nobody = town.desk(town.holderOf("602-JI"));
    assertEquals("refusal.custody.NOT_YOURS", nobody.get("custody").code());
    var body = body(folder, town.section("60"));
    assertEquals("refusal.custody.NOT_YOURS", nobody.post("custody", body).code());
    assertEquals(
        "refusal.custody.REASON_REQUIRED",
        records.post("custody", body(folder, town.section("60")).add("reason", " ")).code());
    assertEquals(
        "refusal.custody.HEIR_UNKNOWN",
        records.post("custody", body(folder, folder.getString("id"))).code());
  }

  /** The old drafter reads it still, as the drafter; the new 担当 goes on with it. */
  private void theSectionNamesWhoGoesOn(String proposal, String drafter) {
    var loose = only("CASE_WITHOUT_HANDLER");
    assertEquals(proposal, loose.getString("id"));
    var head = town.signer(town.holderOf("60-H"));
    var handler = town.holderOf("601-JI");
    var name = town.desk(handler).get("me").json().getString("name");
    entrust(head, loose, heir(loose, name).orElseThrow());
    assertTrue(ends("CASE_WITHOUT_HANDLER").isEmpty());
    assertTrue(town.desk(drafter).get("proposals/" + proposal).fine(), "the drafter still reads");

    var back = Story.approval(head, proposal).add("reason", "日程を確かめてください");
    head.post("decisions/" + proposal + "/return", back).json();
    var submission = Story.now(town.desk(drafter), proposal).add("pin", Town.PIN);
    assertEquals(
        "refusal.drafting.ONLY_THE_DRAFTER",
        town.desk(drafter).post("proposals/" + proposal + "/submission", submission).code());
    town.signer(handler);
    story.submit(handler, proposal);
    assertEquals("ROUTING", shown(proposal).getString("state"));
    var recorded = "select drafter_name from proposal where id = '" + proposal + "'";
    assertEquals("高山 二", town.value(recorded), "who drafted stays the drafter");
  }

  private JsonObject shown(String proposal) {
    return records.get("proposals/" + proposal).json();
  }

  private Optional<String> heir(JsonObject end, String words) {
    var query = "custody/heirs?kind=%s&id=%s".formatted(end.getString("kind"), end.getString("id"));
    return records.get(query).rows().getValuesAs(JsonObject.class).stream()
        .filter(h -> h.getString("words").startsWith(words))
        .map(h -> h.getString("id"))
        .findFirst();
  }

  private void entrust(Desk desk, JsonObject end, String heir) {
    var answer = desk.post("custody", body(end, heir));
    assertEquals(204, answer.status(), answer::text);
    assertEquals("refusal.custody.NOT_LOOSE", desk.post("custody", body(end, heir)).code());
  }

  private static JsonObjectBuilder body(JsonObject end, String heir) {
    return Json.createObjectBuilder()
        .add("kind", end.getString("kind"))
        .add("id", end.getString("id"))
        .add("heirId", heir)
        .add("reason", REASON);
  }

  private List<JsonObject> ends(String kind) {
    return records.get("custody").rows().getValuesAs(JsonObject.class).stream()
        .filter(e -> e.getString("kind").equals(kind))
        .filter(e -> e.toString().contains(mark))
        .toList();
  }

  private JsonObject only(String kind) {
    var ends = ends(kind);
    assertEquals(1, ends.size(), () -> kind + " in " + records.get("custody").text());
    return ends.getFirst();
  }
}
