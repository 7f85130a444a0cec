package jp.fubako.it.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** Everybody concerned is told once in the application, with the reason. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticesReachThoseConcernedIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final Duration SOON = Duration.ofSeconds(30);

  private Town town;
  private Story story;
  private String drafter;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
    drafter = town.holderOf("201-JI");
  }

  @Test
  void theOneWhoseTurnItIsIsToldWhyAndTheDrafterHearsOfTheReturn() throws SQLException {
    var id = story.draft(drafter, null, "お知らせの試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var asked = story.next(drafter, id).orElseThrow();
    var told = only(asked, id, "TURN");
    assertEquals("POST", told.getString("why"));
    assertTrue(told.getString("reason").endsWith("の職にあるため"), told::toString);
    assertEquals("お知らせの試験", told.getString("title"));
    assertFalse(told.getBoolean("settled"));

    repeat("notice", id);
    assertEquals(1, of(asked, id, "TURN").size(), "told twice of one event");

    var desk = town.signer(asked);
    var shown = desk.get("decisions/" + id).json();
    desk.post(
            "decisions/" + id + "/return",
            Town.request()
                .add("stepId", shown.getString("myStepId"))
                .add("version", shown.get("version"))
                .add("reason", "添付が足りません"))
        .json();
    assertEquals("DRAFTER", only(drafter, id, "RETURNED").getString("why"));
    assertTrue(only(asked, id, "TURN").getBoolean("settled"), "the step no longer waits");
    assertTrue(unread(asked, id).isEmpty(), "what is done counts as unread");
  }

  @Test
  void ofAWithdrawalHearThoseWhoApprovedAndNotTheDrafter() {
    var id = story.draft(drafter, null, "取下げの試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var first = story.next(drafter, id).orElseThrow();
    var desk = town.signer(first);
    desk.post("decisions/" + id + "/approval", Story.approval(desk, id)).json();
    var second = story.next(drafter, id).orElseThrow();
    town.desk(drafter)
        .post(
            "proposals/" + id + "/withdrawal",
            Story.now(town.desk(drafter), id).add("reason", "事業を見送るため"))
        .json();
    assertEquals("APPROVED", only(first, id, "WITHDRAWN").getString("why"));
    assertEquals("WAS_ASKED", only(second, id, "WITHDRAWN").getString("why"));
    assertTrue(of(drafter, id, "WITHDRAWN").isEmpty(), "he did it himself");
  }

  @Test
  void aNoticeIsReadByItsReceiverOnly() {
    var id = story.draft(drafter, null, "既読の試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var asked = story.next(drafter, id).orElseThrow();
    var notice = only(asked, id, "TURN").getString("id");
    var body = Json.createObjectBuilder();
    var foreign = town.desk(drafter).post("notices/" + notice + "/read", body);
    assertEquals("refusal.notice.NOT_FOUND", foreign.code());
    assertEquals(1, unread(asked, id).size());
    town.desk(asked).post("notices/" + notice + "/read", body).json();
    assertTrue(unread(asked, id).isEmpty());
    assertEquals(1, of(asked, id, "TURN").size(), "it stays in the list of all");
  }

  @Test
  void theDrafterPressesOnceADayAndNobodyElse() {
    var id = story.draft(drafter, null, "督促の試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var asked = story.next(drafter, id).orElseThrow();
    var step = step(id);
    var body = Json.createObjectBuilder();
    assertEquals(
        "refusal.notice.NOT_DRAFTER",
        town.desk(asked).post("deadlines/" + step + "/urge", body).code());
    town.desk(drafter).post("deadlines/" + step + "/urge", body).json();
    assertEquals(
        "refusal.notice.URGED_TODAY",
        town.desk(drafter).post("deadlines/" + step + "/urge", body).code());
    only(asked, id, "URGED");
    assertEquals("1", logged(id, "notice.urge"));
  }

  @Test
  void theMorningAfterTheDeadlineBothSidesHearOfItOnce() throws SQLException {
    var due = TODAY.plusDays(2);
    var fields = Json.createObjectBuilder().add("dueOn", due.toString());
    var id = story.draft(drafter, null, "期限の試験", fields);
    story.submit(drafter, id);
    var asked = story.next(drafter, id).orElseThrow();
    morning(due.plusDays(1));
    only(asked, id, "OVERDUE");
    only(drafter, id, "CASE_OVERDUE");
    morning(due.plusDays(1));
    morning(due.plusDays(2));
    assertEquals(1, of(asked, id, "OVERDUE").size());
    assertEquals(1, of(drafter, id, "CASE_OVERDUE").size());
    assertEquals(1, of(asked, id, "TURN").size(), "the morning told of his turn again");
  }

  @Test
  void aLetterGoesToTheHeadOfTheSectionAndThenToItsHandler() {
    var receipt = story.arrive(Map.of("照会.txt", "照会します。".getBytes()));
    story.register(receipt, "配布の試験（照会）", "SECTION");
    story.assign(receipt, "20", drafter);
    assertEquals(
        "SECTION_HEAD", only(town.holderOf("20-H"), receipt, "DISTRIBUTED").getString("why"));
    assertEquals("HANDLER", only(drafter, receipt, "ASSIGNED").getString("why"));
  }

  @Test
  void ofASecretLetterTheLiaisonHearsNothing() {
    for (var scope : List.of("SECTION", "SECRET")) {
      var receipt = story.arrive(Map.of("照会.txt", "照会します。".getBytes()));
      story.register(receipt, "配布の試験（" + scope + "）", scope);
      story.assign(receipt, "20", drafter);
      only(town.holderOf("20-H"), receipt, "DISTRIBUTED");
      only(drafter, receipt, "ASSIGNED");
      var others =
          town.value(
              "select count(*) from notice where why = 'LIAISON' and item_id = '%s'"
                  .formatted(receipt));
      assertEquals(scope.equals("SECRET") ? 0 : 1, Integer.parseInt(others), scope);
    }
  }

  @Test
  void whoeverIsPutIntoTheRouteOrTakenOutOfItIsToldAtOnce() {
    var id = story.draft(drafter, null, "経路変更の試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var first = story.next(drafter, id).orElseThrow();
    var desk = town.signer(first);
    var decision = step(desk, id, "DECISION");
    var other = town.holderOf("302-H");
    var added = reroute(id, "BEFORE").add("stepId", decision).add("postId", post("302-H"));
    desk.post("routes/" + id + "/change", added).json();
    var told = only(other, id, "ROUTE_ADDED");
    assertEquals("POST", told.getString("why"));
    assertEquals("DRAFTER", only(drafter, id, "ROUTE_ADDED").getString("why"));
    assertTrue(of(first, id, "ROUTE_ADDED").isEmpty(), "he did it himself");

    var removed =
        story.steps(first, id).stream()
            .filter(s -> told.getString("reason").equals(s.getString("post") + "の職にあるため"))
            .findFirst()
            .orElseThrow();
    desk.post(
            "routes/" + id + "/change",
            reroute(id, "REMOVE").add("stepId", removed.getString("id")))
        .json();
    assertEquals("POST", only(other, id, "ROUTE_REMOVED").getString("why"));
    only(drafter, id, "ROUTE_REMOVED");
  }

  @Test
  void ofAnOfficialCommentHearThoseConcernedAndNotWhatItSays() {
    var id = story.draft(drafter, null, "コメントの試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var first = story.next(drafter, id).orElseThrow();
    var desk = town.signer(first);
    desk.post("decisions/" + id + "/approval", Story.approval(desk, id)).json();
    var second = story.next(drafter, id).orElseThrow();
    desk.post(
            "cases/" + id + "/remarks/comments",
            Json.createObjectBuilder().add("words", "積算の根拠を口頭で確認しました"))
        .json();
    var told = only(drafter, id, "COMMENTED");
    assertEquals("DRAFTER", told.getString("why"));
    assertFalse(told.toString().contains("積算"), told::toString);
    assertEquals("POST", only(second, id, "COMMENTED").getString("why"));
    assertTrue(of(first, id, "COMMENTED").isEmpty(), "he said it himself");
    assertFalse(
        told.getBoolean("settled"), "a comment stays new until it is read, whoever acts meanwhile");
  }

  @Test
  void whoeverIsPassedOverIsAskedForLaterViewingAtOnce() {
    var id = story.draft(drafter, null, "後閲の試験", Json.createObjectBuilder());
    story.submit(drafter, id);
    var passed = story.next(drafter, id).orElseThrow();
    var superior = town.signer(town.holderOf("20-H"));
    var decision = step(superior, id, "DECISION");
    superior
        .post(
            "routes/" + id + "/pull-up",
            Town.request().add("stepId", decision).add("reason", "本日期限のため"))
        .json();
    assertEquals("POST", only(passed, id, "LATER_VIEW").getString("why"));
  }

  private JsonObjectBuilder reroute(String id, String kind) {
    return Town.request()
        .add("version", town.desk(drafter).get("decisions/" + id).json().get("version"))
        .add("kind", kind)
        .add("reason", "関係課の確認が必要なため");
  }

  private String step(Desk desk, String id, String kind) {
    return story.steps(desk.username(), id).stream()
        .filter(s -> s.getString("kind").equals(kind))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private String post(String code) {
    return town.value("select cast(id as char) from post where code = '" + code + "'");
  }

  private String logged(String item, String action) {
    return town.value(
        "select count(*) from audit_entry where not refused and object_id = '%s' and action = '%s'"
            .formatted(item, action));
  }

  private String step(String id) {
    return town
        .desk(drafter)
        .get("deadlines?box=DRAFTED")
        .rows()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("id").equals(id))
        .findFirst()
        .orElseThrow()
        .getString("stepId");
  }

  /** The one notice of that kind about an item, which must come soon. */
  private JsonObject only(String who, String item, String kind) {
    Town.await(kind + " for " + who, SOON, () -> !of(who, item, kind).isEmpty());
    var found = of(who, item, kind);
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }

  private List<JsonObject> of(String who, String item, String kind) {
    return rows(town.desk(who), "ALL", item).stream()
        .filter(row -> row.getString("kind").equals(kind))
        .toList();
  }

  private List<JsonObject> unread(String who, String item) {
    return rows(town.desk(who), "UNREAD", item);
  }

  private static List<JsonObject> rows(Desk desk, String box, String item) {
    return desk
        .get("notices?box=" + box)
        .json()
        .getJsonArray("rows")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("itemId").equals(item))
        .toList();
  }

  /** Has the work of a morning done and waits for its end. */
  private void morning(LocalDate day) throws SQLException {
    change(
        "insert into outbox_message (topic, message_key, payload, created_at, state, attempts,"
            + " due_at) values ('notice-morning', '"
            + day
            + "', '', utc_timestamp(6), 'WAITING', 0, utc_timestamp(6))");
    await("notice-morning");
  }

  /** Delivers again what was delivered about an item. */
  private void repeat(String topic, String key) throws SQLException {
    change(
        "update outbox_message set state = 'WAITING', due_at = utc_timestamp(6) where topic = '"
            + topic
            + "' and message_key = '"
            + key
            + "'");
    await(topic);
  }

  private void await(String topic) {
    var open =
        "select count(*) from outbox_message where state <> 'DONE' and topic = '" + topic + "'";
    Town.await(topic, SOON, () -> town.value(open).equals("0"));
  }

  private void change(String sql) throws SQLException {
    try (var connection = town.database();
        var statement = connection.createStatement()) {
      assertTrue(statement.executeUpdate(sql) > 0, sql);
    }
  }
}
