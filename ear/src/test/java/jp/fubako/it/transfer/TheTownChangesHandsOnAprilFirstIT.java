package jp.fubako.it.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.fubako.it.LaunchedOffice;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.shared.OfficeClock;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * On 31 March the new assignments of 150 people and the end of a section are loaded while cases are
 * on their way; the clock of the running server then passes midnight. On 1 April the steps wait for
 * the new holders, and what was done keeps the name and title of its time (domain 2.7).
 */
class TheTownChangesHandsOnAprilFirstIT {

  private static final int OFFSET = Integer.getInteger("fubako.it.kill.offset");
  private static final Path DATA = Path.of("target/april-first").toAbsolutePath();
  private static final Path AHEAD = Path.of("target/april-first.ahead").toAbsolutePath();
  private static final LaunchedOffice OFFICE =
      new LaunchedOffice(
          DATA, "-Dfubako.port.offset=" + OFFSET, "-Dfubako.ear=" + earWithMovedClock());
  private static final Town TOWN =
      new Town("http://127.0.0.1:" + (8080 + OFFSET) + "/", DATA, 13306 + OFFSET);
  private static final String DAY = "2027-04-01";
  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final int NEWCOMERS = 13;

  private final Story story = new Story(TOWN);

  private static String earWithMovedClock() {
    var ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("fubako.ear")));
    var business = ear.getAsType(JavaArchive.class, "fubako-ejb.jar").addClasses(MovedClock.class);
    for (var inner : MovedClock.class.getDeclaredClasses()) {
      business.addClass(inner);
    }
    ear.delete("fubako-ejb.jar");
    ear.addAsModule(business);
    var file = new File("target/moved-clock.ear");
    ear.as(ZipExporter.class).exportTo(file, true);
    return file.getAbsolutePath();
  }

  /** Moves the clock of the server, whether it runs or not. */
  private static void itIs(String at) throws IOException {
    var now = ZonedDateTime.now(Clock.system(OfficeClock.ZONE));
    var ahead = Duration.between(now, ZonedDateTime.parse(at)).truncatedTo(ChronoUnit.SECONDS);
    var next = AHEAD.resolveSibling("april-first.next");
    Files.writeString(next, ahead.toString());
    Files.move(next, AHEAD, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @BeforeAll
  static void open() throws IOException {
    itIs("2027-03-31T20:00:00+09:00[Asia/Tokyo]");
    assertEquals(
        0,
        OFFICE.launch(
            "start",
            "-Dfubako.fresh=true",
            "-Dfubako.java.opts=-XX:TieredStopAtLevel=1 -Dfubako.test.ahead=" + AHEAD),
        OFFICE::said);
    TOWN.load();
  }

  @AfterAll
  static void stop() {
    OFFICE.launch("stop");
  }

  @Test
  void theStepGoesToTheNewHolderAndTheSnapshotStays() throws IOException {
    var drafter = TOWN.holderOf("101-JI");
    var proposal = story.draft(drafter, null, "年度をまたぐ照会について", Json.createObjectBuilder());
    story.submit(drafter, proposal);
    approve(story.next(drafter, proposal).orElseThrow(), proposal);
    var done = stepsBy(drafter, proposal);
    var waiting = story.next(drafter, proposal).orElseThrow();
    assertEquals(TOWN.holderOf("10-D"), waiting);
    var shops = TOWN.holderOf("602-JI");
    var orphan = story.draft(shops, null, "商店街の補助について", Json.createObjectBuilder());
    story.submit(shops, orphan);
    approve(story.next(shops, orphan).orElseThrow(), orphan);

    var records = TOWN.desk("sato");
    theSectionIsAbolished();
    var id = thePeopleAreLoaded(proposal);
    assertEquals(waiting, story.next(drafter, proposal).orElseThrow(), "not before midnight");
    itIs("2027-03-31T23:59:00+09:00[Asia/Tokyo]");
    assertEquals(waiting, story.next(drafter, proposal).orElseThrow(), "not before midnight");

    itIs("2027-04-01T00:00:00+09:00[Asia/Tokyo]");
    Town.await(
        "the switch",
        Duration.ofSeconds(150),
        () ->
            records.get("transfers/" + id).json().getString("state").equals("IN_FORCE")
                && records.get("successions").text().contains("DONE"));
    var successor = TOWN.holderOf("20-D");
    assertEquals(successor, story.next(drafter, proposal).orElseThrow());
    assertEquals(done, stepsBy(drafter, proposal), "names and titles of their time");
    assertTrue(inbox(successor, proposal));
    assertFalse(inbox(waiting, proposal));
    approve(successor, proposal);
    theSuccessorHasWhatTheSectionLeft(orphan);
    theTrailTellsIt(proposal);
    assertEquals(
        "refusal.transfer.ALREADY_IN_FORCE",
        records.post("transfers/" + id + "/cancellation", Json.createObjectBuilder()).code());
    assertFalse(TOWN.desk(TOWN.holderOf("40-H")).get("me").fine(), "who has retired stays out");
  }

  private boolean inbox(String who, String proposal) {
    return TOWN.desk(who).get("decisions").rows().getValuesAs(JsonObject.class).stream()
        .anyMatch(r -> r.getString("id").equals(proposal));
  }

  /** 商工観光課 ends; 企画課 has its folders, cases and posts. */
  private void theSectionIsAbolished() {
    var records = TOWN.desk("sato");
    var head = "旧所属コード,旧所属,新所属コード,新所属,分類\r\n";
    var wrong = records.put("successions/" + DAY, (head + "60,商工課,20,,\r\n").getBytes(WINDOWS));
    assertEquals(422, wrong.status(), wrong::text);
    assertTrue(wrong.text().contains("DISAGREES"), wrong::text);
    assertEquals(0, records.get("successions").rows().size(), "nothing was taken over");
    var table = (head + "60,商工観光課,20,企画課,\r\n").getBytes(WINDOWS);
    assertEquals(200, records.put("successions/" + DAY, table).status());
    var plan = records.get("successions").rows().getJsonObject(0);
    assertTrue(plan.getJsonArray("lines").getJsonObject(0).getInt("folders") > 0, plan::toString);
    assertTrue(plan.getJsonArray("lines").getJsonObject(0).getInt("cases") > 0, plan::toString);
    var confirmation = "successions/" + DAY + "/confirmation";
    assertEquals(204, records.post(confirmation, Json.createObjectBuilder()).status());
    assertEquals(
        "refusal.custody.CONFIRMED_ALREADY",
        records.post(confirmation, Json.createObjectBuilder()).code());
  }

  private void theSuccessorHasWhatTheSectionLeft(String orphan) {
    var heir = TOWN.section("20");
    var records = TOWN.desk("sato");
    assertEquals(heir, records.get("proposals/" + orphan).json().getString("sectionId"));
    var waits = story.next("sato", orphan).orElseThrow();
    assertTrue(
        List.of(TOWN.holderOf("10-D"), TOWN.holderOf("20-H")).contains(waits),
        () -> waits + " is asked, who holds no such post in the successor");
    assertEquals(
        "0",
        TOWN.value(
            "select count(*) from folder f join org_unit u on u.id = f.section_id where u.code ="
                + " '60'"));
    assertTrue(
        records.get("custody").rows().getValuesAs(JsonObject.class).stream()
            .noneMatch(e -> e.getString("kind").endsWith("OF_GONE_SECTION")));
  }

  /** A wrong row first, then all 150; returns the id of the transfer. */
  private String thePeopleAreLoaded(String proposal) throws IOException {
    var records = TOWN.desk("sato");
    var table = table();
    var wrong = upload(table.replace("採用", "採択"), StandardCharsets.UTF_8);
    assertEquals(NEWCOMERS, wrong.getJsonArray("faults").size(), wrong::toString);
    assertEquals(
        "refusal.transfer.ROWS_WRONG",
        records
            .post(
                "transfers/" + wrong.getString("id") + "/confirmation", Json.createObjectBuilder())
            .code());
    var begun = System.nanoTime();
    var rehearsal = upload(table, WINDOWS);
    assertFaultless(rehearsal);
    assertTrue(
        rehearsal.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
            .anyMatch(
                s ->
                    s.getString("caseId").equals(proposal)
                        && s.getBoolean("active")
                        && s.getString("fate").equals("GOES_OVER")),
        rehearsal::toString);
    var id = rehearsal.getString("id");
    assertEquals(
        "CONFIRMED",
        records
            .post("transfers/" + id + "/confirmation", Json.createObjectBuilder())
            .json()
            .getString("state"));
    var took = Duration.ofNanos(System.nanoTime() - begun);
    assertTrue(took.compareTo(Duration.ofMinutes(1)) < 0, () -> "took " + took);
    Files.writeString(DATA.resolveSibling("april-first.took"), took.toString());
    assertEquals(id, upload(table, WINDOWS).getString("id"), "the same table is the same transfer");
    return id;
  }

  private void theTrailTellsIt(String proposal) {
    assertTrue(
        TOWN.value(
                "select canonical from audit_entry where action = 'transfer.reassigned'"
                    + " and object_id = '"
                    + proposal
                    + "' limit 1")
            .contains("REASSIGNED_BY_TRANSFER"));
  }

  private void approve(String who, String proposal) {
    var desk = TOWN.signer(who);
    desk.post("decisions/" + proposal + "/approval", Story.approval(desk, proposal)).json();
  }

  /** Who stands with which post in the first approval. */
  private List<String> stepsBy(String reader, String proposal) {
    return story.steps(reader, proposal).stream()
        .filter(s -> s.getString("state").equals("APPROVED"))
        .filter(s -> !s.getString("kind").equals("ORIGINATE"))
        .map(s -> s.getString("post") + " " + s.getString("holder"))
        .limit(1)
        .toList();
  }

  private JsonObject upload(String table, Charset charset) {
    var entry = Json.createObjectBuilder().add("effectiveOn", DAY);
    return TOWN.desk("sato")
        .upload("transfers", Map.of("4月1日.csv", table.getBytes(charset)), entry)
        .json();
  }

  /**
   * The whole town: 課長補佐 of 総務課 and 企画課 change places, so do the heads of two 係, 40-H retires,
   * thirteen come, and everybody else stays. Without names, of which Windows-31J cannot write every
   * one.
   */
  private String table() {
    var swaps = Map.of("10-D", "20-D", "20-D", "10-D", "101-H", "102-H", "102-H", "101-H");
    var known =
        TOWN.desk("sato")
            .get("transfers/template.csv?on=" + DAY)
            .text()
            .replace("\uFEFF", "")
            .lines()
            .map(line -> edited(line.split(",", -1), swaps));
    var come =
        IntStream.range(0, NEWCOMERS)
            .mapToObj(n -> "270%02d,新任 一,シンニン ハジメ,採用,本務,101-JI,,".formatted(n));
    return Stream.concat(known, come).collect(Collectors.joining("\r\n"));
  }

  private static String edited(String[] cells, Map<String, String> swaps) {
    if (cells[0].equals("職員番号")) {
      return String.join(",", cells);
    }
    cells[1] = "";
    cells[2] = "";
    if (cells[5].equals("40-H")) {
      cells[3] = "退職";
    } else if (swaps.containsKey(cells[5]) && cells[4].equals("本務")) {
      cells[3] = "異動";
      cells[5] = swaps.get(cells[5]);
      cells[6] = "";
      cells[7] = "";
    }
    return String.join(",", cells);
  }

  private static void assertFaultless(JsonObject rehearsal) {
    assertEquals(0, rehearsal.getJsonArray("faults").size(), rehearsal::toString);
    assertTrue(rehearsal.getInt("unchanged") > 100, rehearsal::toString);
    assertEquals("", rehearsal.getString("mayConfirm"), rehearsal::toString);
  }
}
