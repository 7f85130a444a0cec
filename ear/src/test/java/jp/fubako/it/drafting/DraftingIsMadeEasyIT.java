package jp.fubako.it.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.fubako.it.Desk;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copies, remarks, changes and progress, over HTTP on the packed application. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftingIsMadeEasyIT {

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
    drafter = town.holderOf("401-JI");
  }

  @Test
  void aCopyBringsTextAndFolderAndShowsItsOldDates() {
    var fields =
        Json.createObjectBuilder()
            .add("inquiry", "令和5年6月10日（土）に第3回を開催してよろしいか伺います。")
            .add("addressees", "各区長　様");
    var old = story.draft(drafter, null, "令和5年度区長会の開催について", fields);
    var desk = town.desk(drafter);
    var copy = desk.post("proposals", Json.createObjectBuilder().add("copyOf", old)).json();
    var id = copy.getString("id");
    assertEquals("令和5年度区長会の開催について", copy.getString("subject"));
    assertEquals(old, copy.getString("copiedFrom"));
    assertEquals(
        desk.get("proposals/" + old).json().getString("folderId"), copy.getString("folderId"));
    assertEquals("", copy.getString("number"));
    assertEquals(List.of("令和5年度", "令和5年6月10日（土）", "第3回"), leftovers(desk, id));
    assertTrue(findings(desk, id).contains("DATE_OF_THE_OLD_ONE"));

    desk.post(
            "proposals/" + id + "/leftovers",
            Json.createObjectBuilder().add("words", "令和5年6月10日（土）"))
        .rows();
    var version = desk.get("proposals/" + id).json().get("version");
    desk.put(
            "proposals/" + id,
            Json.createObjectBuilder().add("version", version).add("subject", "令和8年度区長会の開催について"))
        .json();
    assertEquals(List.of("第3回"), leftovers(desk, id));
  }

  @Test
  void commentsAreKeptAndNotesAreDeletedAtTheDecision() {
    var id = story.draft(drafter, null, "付箋とコメントの確認", Json.createObjectBuilder());
    story.submit(drafter, id);
    var approver = story.next(drafter, id).orElseThrow();
    var desk = town.signer(approver);
    var at = "cases/" + id + "/remarks";
    desk.post(at + "/comments", words("期限に注意してください。")).json();
    desk.post(at + "/notes", words("課長に口頭で確かめる")).json();
    assertEquals(1, desk.get(at).json().getJsonArray("notes").size());
    var seen = town.desk(drafter).get(at).json();
    assertEquals(1, seen.getJsonArray("comments").size());
    assertEquals(0, seen.getJsonArray("notes").size());
    assertEquals(
        "WORDS_MISSING", desk.post(at + "/comments", words(" ")).code().replaceFirst(".*\\.", ""));

    story.approveAll(drafter, id);
    assertEquals(
        "0", town.value("select count(*) from private_note where subject_id = '" + id + "'"));
    assertFalse(desk.get(at).json().getBoolean("mayNote"));
    assertFalse(desk.post(at + "/notes", words("遅い付箋")).fine());
    assertEquals(1, desk.get(at).json().getJsonArray("comments").size());
    assertEquals(
        "1",
        town.value(
            ("select count(*) from audit_entry where object_id = '%s' and action = 'remarks.comment'"
                    + " and not refused")
                .formatted(id)));
    var stranger = town.desk(town.holderOf("201-JI"));
    assertEquals(404, stranger.get(at).status());
  }

  @Test
  void whoeverSawItBeforeIsShownWhatHasChanged() {
    var fields = Json.createObjectBuilder().add("inquiry", "30,000円で購入してよろしいか伺います。");
    var id = story.draft(drafter, null, "備品の購入について（差戻し）", fields);
    var desk = town.desk(drafter);
    desk.upload(
            "proposals/" + id + "/attachments",
            Map.of("見積.txt", "見積 30,000円".getBytes(StandardCharsets.UTF_8)),
            Json.createObjectBuilder())
        .json();
    story.submit(drafter, id);
    var approver = town.signer(story.next(drafter, id).orElseThrow());
    var changes = "cases/" + id + "/changes";
    assertFalse(
        approver.post(changes + "/look", Json.createObjectBuilder()).json().getBoolean("seen"));
    var shown = approver.get("decisions/" + id).json();
    approver
        .post(
            "decisions/" + id + "/return",
            Town.request()
                .add("stepId", shown.getString("myStepId"))
                .add("version", shown.get("version"))
                .add("reason", "金額を確かめてください。"))
        .json();

    var version = desk.get("proposals/" + id).json().get("version");
    desk.put(
            "proposals/" + id,
            Json.createObjectBuilder()
                .add("version", version)
                .add("inquiry", "45,000円で購入してよろしいか伺います。"))
        .json();
    desk.upload(
            "proposals/" + id + "/attachments",
            Map.of("仕様.txt", "仕様".getBytes(StandardCharsets.UTF_8)),
            Json.createObjectBuilder())
        .json();
    story.submit(drafter, id);
    var found = approver.get(changes).json();
    assertTrue(found.getBoolean("seen"));
    var field = found.getJsonArray("fields").getJsonObject(0);
    assertEquals("inquiry", field.getString("field"));
    assertTrue(
        field.getJsonArray("pieces").getValuesAs(JsonObject.class).stream()
            .anyMatch(
                p -> p.getString("kind").equals("ADDED") && p.getString("words").equals("45,000")),
        field::toString);
    assertEquals("仕様.txt", found.getJsonArray("files").getJsonObject(0).getString("name"));
    var late = town.signer(town.holderOf("40-H"));
    assertFalse(late.get(changes).json().getBoolean("seen"));
  }

  @Test
  void theSectionSeesWhereItsCasesStandAndNothingSecret() throws IOException {
    var open = story.draft(drafter, null, "進捗の確認 公開", Json.createObjectBuilder());
    story.submit(drafter, open);
    var secret =
        story.draft(
            drafter,
            null,
            "進捗の確認 秘密",
            Json.createObjectBuilder()
                .add("scope", "SECRET")
                .add("disclosure", "CLOSED")
                .add("disclosureReason", "個人情報"));
    story.submit(drafter, secret);
    var next = story.next(drafter, open).orElseThrow();
    var rows = progress(town.desk(drafter));
    var row = rows.stream().filter(r -> r.getString("id").equals(open)).findFirst().orElseThrow();
    assertEquals("ROUTING", row.getString("state"));
    var name = town.desk(next).get("me").json().getString("name");
    assertTrue(row.getJsonArray("with").getString(0).endsWith(name), row::toString);
    assertEquals(0, row.getInt("days"));
    assertTrue(rows.stream().anyMatch(r -> r.getString("id").equals(secret)));

    var colleague = town.desk(town.holderOf("402-JI"));
    var seen = progress(colleague);
    assertTrue(seen.stream().anyMatch(r -> r.getString("id").equals(open)));
    assertTrue(seen.stream().noneMatch(r -> r.getString("id").equals(secret)));
    var stranger = progress(town.desk(town.holderOf("201-JI")));
    assertTrue(stranger.stream().noneMatch(r -> r.getString("id").equals(open)));

    var book = colleague.get("progress.xlsx?stand=OPEN").body();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
        var words = new XSSFExcelExtractor(workbook)) {
      assertTrue(words.getText().contains("進捗の確認 公開"));
      assertFalse(words.getText().contains("進捗の確認 秘密"));
    }
  }

  private static List<JsonObject> progress(Desk desk) {
    return desk.get("progress?words=" + java.net.URLEncoder.encode("進捗の確認", StandardCharsets.UTF_8))
        .rows()
        .getValuesAs(JsonObject.class);
  }

  private static List<String> leftovers(Desk desk, String id) {
    return desk.get("proposals/" + id + "/leftovers").rows().getValuesAs(JsonObject.class).stream()
        .map(l -> l.getString("words"))
        .toList();
  }

  private static List<String> findings(Desk desk, String id) {
    return desk.get("proposals/" + id + "/findings").rows().getValuesAs(JsonObject.class).stream()
        .map(f -> f.getString("code"))
        .toList();
  }

  private static jakarta.json.JsonObjectBuilder words(String words) {
    return Json.createObjectBuilder().add("words", words);
  }
}
