package jp.fubako.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import jp.fubako.it.Desk;
import jp.fubako.it.Desk.Answer;
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

/** What follows a real decision: 浄書, 照合, 公印, and a later decision that takes its place. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ALetterIsCollatedSealedAndReplacedIT {

  private static final int MANY = 8;
  private static final String BODY = "　標記の件について、12月1日までに回答願います。";

  private Town town;
  private Story story;
  private String drafter;
  private Desk maker;
  private Desk colleague;
  private Desk keeper;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
    drafter = town.holderOf("401-JI");
    maker = town.signer(drafter);
    colleague = town.desk(town.holderOf("401-SA"));
    keeper = town.desk("mikami");
  }

  private String decided(String subject, String seal) {
    var fields =
        Json.createObjectBuilder()
            .add("issuing", true)
            .add("addressees", "各区長　様")
            .add("issuer", "真室川町長")
            .add("letterBody", BODY)
            .add("method", "MAIL")
            .add("seal", seal);
    var id = story.draft(drafter, null, subject, fields);
    story.submit(drafter, id);
    story.approveAll(drafter, id);
    maker.post("proposals/" + id + "/number", Story.now(maker, id)).json();
    return id;
  }

  private JsonObjectBuilder letter(String id) {
    return Story.now(maker, id).add("issuedOn", today());
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
  }

  private JsonObjectBuilder dispatch(String id) {
    return Story.now(maker, id)
        .add("method", "MAIL")
        .add("dispatchedOn", today())
        .add("addressee", "各区長　様");
  }

  private static JsonObject collation(Desk desk, String id) {
    return desk.get("proposals/" + id + "/collation").json();
  }

  private static JsonObjectBuilder confirming(JsonObject shown) {
    var confirmed = Json.createObjectBuilder();
    shown.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
        .forEach(d -> confirmed.add(String.valueOf(d.getInt("no")), "課長の指示"));
    return Town.request().add("copyId", shown.getString("copyId")).add("confirmed", confirmed);
  }

  private String sealId() {
    return maker.get("seals").rows().getValuesAs(JsonObject.class).stream()
        .filter(s -> s.getString("name").equals("町長印"))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  @Test
  void aCorrectedLetterIsConfirmedByTwoSealedAndSent() throws Exception {
    var id = decided("区長会の開催について（公印）", "REQUIRED");
    var at = "proposals/" + id;
    maker.post(at + "/letter", letter(id).add("letterBody", BODY.replace("12月1日", "12月8日"))).json();
    var request = Story.now(maker, id).add("sealId", sealId());
    assertEquals(
        "refusal.issuing.NOT_COLLATED",
        maker.post("seals/proposals/" + id + "/requests", request).code());
    assertEquals(
        "refusal.issuing.COLLATOR_IS_MAKER",
        maker.post(at + "/collation", confirming(collation(maker, id))).code());
    var shown = collation(colleague, id);
    assertTrue(shown.getJsonArray("differences").toString().contains("8"), shown::toString);
    var unconfirmed = Town.request().add("copyId", shown.getString("copyId"));
    assertEquals(
        "refusal.issuing.DIFFERENCES_OPEN", colleague.post(at + "/collation", unconfirmed).code());

    oneOfManyCollates(id, shown);
    assertEquals("COLLATED", collation(maker, id).getString("state"));
    oneOfManySeals(id);
    maker.post(at + "/dispatch", dispatch(id)).json();
    assertEquals("ENFORCED", maker.get(at).json().getString("state"));
    var book = keeper.get("seals/uses.csv?from=" + today() + "&words=%E5%8C%BA%E9%95%B7%E4%BC%9A");
    assertTrue(book.text().contains("町長印"), book::text);
  }

  private void oneOfManyCollates(String id, JsonObject shown) throws Exception {
    var acts = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < MANY; i++) {
      var desk = town.anotherDesk(colleague.username());
      var body = confirming(shown).build();
      acts.add(() -> desk.post("proposals/" + id + "/collation", body));
    }
    oneSucceeds(acts, "refusal.issuing.COLLATION_DONE");
  }

  private void oneOfManySeals(String id) throws Exception {
    var request = Story.now(maker, id).add("sealId", sealId()).add("count", 2);
    maker.post("seals/proposals/" + id + "/requests", request).json();
    var again = Story.now(maker, id).add("sealId", sealId());
    assertEquals(
        "refusal.seals.REQUEST_OPEN",
        maker.post("seals/proposals/" + id + "/requests", again).code());
    assertEquals(
        "refusal.drafting.SEAL_MISSING",
        maker.post("proposals/" + id + "/dispatch", dispatch(id)).code());
    var waiting =
        keeper.get("seals/queue").rows().getValuesAs(JsonObject.class).stream()
            .filter(r -> r.getString("proposalId").equals(id))
            .findFirst()
            .orElseThrow();
    var act = "seals/requests/" + waiting.getString("id") + "/sealing";
    assertEquals(
        "refusal.seals.NOT_KEEPER",
        maker
            .post(act, Town.request().add("letterFileId", waiting.getString("letterFileId")))
            .code());
    var acts = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < MANY; i++) {
      var desk = town.anotherDesk(i % 2 == 0 ? "mikami" : "sato");
      var body = Town.request().add("letterFileId", waiting.getString("letterFileId")).build();
      acts.add(() -> desk.post(act, body));
    }
    oneSucceeds(acts, "refusal.seals.REQUEST_DONE");
    assertEquals(
        "1",
        town.value(
            "select count(*) from seal_use where proposal_id = '" + id + "' and not omitted"));
  }

  private static void oneSucceeds(List<Callable<Answer>> acts, String otherwise) throws Exception {
    var start = new CyclicBarrier(acts.size());
    try (var people = Executors.newFixedThreadPool(acts.size())) {
      var all =
          acts.stream()
              .map(
                  act ->
                      people.submit(
                          () -> {
                            start.await();
                            return act.call();
                          }))
              .toList();
      var fine = 0;
      for (var each : all) {
        var answer = each.get();
        if (answer.fine()) {
          fine++;
        } else {
          assertEquals(otherwise, answer.code(), answer::text);
        }
      }
      assertEquals(1, fine);
    }
  }

  @Test
  void anUploadedLetterIsReadAndWhatWasSentBackDoesNotGoOut() {
    var id = decided("区長会の開催について（取込み）", "OMITTED");
    var at = "proposals/" + id;
    var text = "各区長　様\n真室川町長\n（公印省略）\n標記の件について、12月9日までに回答願います。";
    maker
        .upload(
            at + "/letter/file",
            Map.of("清書.txt", text.getBytes(StandardCharsets.UTF_8)),
            letter(id))
        .json();
    Town.await(
        "the letter is read",
        Duration.ofMinutes(2),
        () -> collation(colleague, id).getBoolean("mayCollate"));
    var shown = collation(colleague, id);
    assertTrue(shown.getJsonArray("differences").size() > 1, shown::toString);
    var back = Town.request().add("copyId", shown.getString("copyId"));
    assertEquals(
        "refusal.issuing.REASON_REQUIRED", colleague.post(at + "/collation/return", back).code());
    var reason = Town.request().add("copyId", shown.getString("copyId")).add("reason", "期限が違います。");
    colleague.post(at + "/collation/return", reason).json();
    assertEquals("refusal.issuing.SENT_BACK", maker.post(at + "/dispatch", dispatch(id)).code());
    maker.post(at + "/letter", letter(id)).json();
    assertEquals(2, collation(maker, id).getInt("no"));
    maker.post(at + "/dispatch", dispatch(id)).json();
  }

  @Test
  void aCancelledDecisionIsCarriedOutNoMore() {
    var id = decided("区長会の開催について（取消し）", "OMITTED");
    var at = "proposals/" + id;
    maker.post(at + "/letter", letter(id)).json();
    var cancelling =
        maker.post(at + "/succession", Town.request().add("how", "CANCELLATION")).json();
    var newer = cancelling.getString("id");
    assertEquals("区長会の開催について（取消し）（取消）", cancelling.getString("subject"));
    assertEquals(
        "refusal.drafting.CHANGE_UNDER_WAY",
        maker.post(at + "/succession", Town.request().add("how", "CHANGE")).code());
    var version = maker.get("proposals/" + newer).json().get("version");
    maker
        .put(
            "proposals/" + newer,
            Json.createObjectBuilder().add("version", version).add("issuing", false))
        .json();
    story.submit(drafter, newer);
    story.approveAll(drafter, newer);

    var tie = maker.get(at + "/succession").json();
    assertEquals(newer, tie.getString("supersededBy"));
    assertEquals("CANCELLATION", tie.getString("how"));
    assertFalse(tie.getBoolean("mayBegin"));
    assertEquals(
        id, maker.get("proposals/" + newer + "/succession").json().getString("supersedes"));
    assertEquals("refusal.drafting.SUPERSEDED", maker.post(at + "/dispatch", dispatch(id)).code());
    assertEquals("CANCELLED", town.value("select state from record_item where id = '" + id + "'"));
    maker.post(at + "/completion", Story.now(maker, id)).json();
    assertEquals("COMPLETED", maker.get(at).json().getString("state"));
    assertEquals(
        "1",
        town.value(
            "select count(*) from audit_entry where object_id = '"
                + id
                + "' and refused and canonical like '%SUPERSEDED%'"));
  }
}
