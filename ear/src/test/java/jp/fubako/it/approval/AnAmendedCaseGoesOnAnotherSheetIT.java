package jp.fubako.it.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import jp.fubako.it.Desk;
import jp.fubako.it.SealedSheet;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 修正承認 over REST (domain 2.2, 2.4): the new sheet cites the former one, and the seals on both hold
 * for our own verifier and for poppler.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnAmendedCaseGoesOnAnotherSheetIT {

  private Town town;
  private Story story;
  private String drafter;
  private String proposal;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void submit() {
    town = Town.inTheContainer();
    story = new Story(town);
    drafter = town.holderOf("401-JI");
    proposal = story.draft(drafter, null, "敬老会の記念品について（伺い）", Json.createObjectBuilder());
    story.submit(drafter, proposal);
  }

  @Test
  void theSealsOfBothSheetsHoldAndTheSecondNamesTheFirst() throws IOException {
    var chief = town.signer(town.holderOf("401-H"));
    chief.post("decisions/" + proposal + "/approval", Story.approval(chief, proposal)).json();
    var former = sheet();

    var deputy = town.signer(town.holderOf("40-D"));
    var step = step(deputy);
    var empty = deputy.post("amendments/" + step, amendment(deputy)).code();
    assertEquals("refusal.drafting.NOTHING_CHANGED", empty);
    var check =
        deputy
            .post("amendments/" + step + "/check", Json.createObjectBuilder().add("grounds", "字句"))
            .json();
    assertFalse(check.getBoolean("essence"));
    var body = amendment(deputy).add("inquiry", "　記念品を次のとおり贈ってよろしいか伺います。").build();
    var done = deputy.post("amendments/" + step, body).json();
    assertTrue(done.getBoolean("essence"), "the decision text was changed");
    assertEquals("INQUIRY", done.getJsonArray("touched").getString(0));
    assertTrue(deputy.post("amendments/" + step, body).json().getBoolean("repeated"));

    assertNotEquals(former, sheet());
    var head = town.holderOf("40-H");
    assertEquals(head, story.next(drafter, proposal).orElseThrow());
    story.approveAll(drafter, proposal);
    var decided = town.desk(drafter).get("decisions/" + proposal).json();
    assertEquals("DECIDED", decided.getString("state"));
    assertEquals(List.of(1, 1, 2, 2), editions(decided));

    assertSeals(former, 2);
    assertSeals(sheet(), 2);
    var manifest = manifest(sheet());
    assertEquals(former, manifest.getJsonObject("former").getString("sha256"));
    assertEquals(2, manifest.getInt("revision"));
    var carried = manifest.getJsonArray("seals").getJsonObject(1).getJsonObject("carried");
    assertEquals(1, carried.getInt("revision"));
    assertEquals(former, carried.getString("sha256"), "his was the last seal on it");
    assertTold();
  }

  private void assertTold() {
    assertEquals(
        "1",
        town.value(
            "select count(*) from audit_entry where object_id = '%s'".formatted(proposal)
                + " and action = 'approval.amend' and refused = false"));
    assertEquals(
        "2", town.value("select edition from proposal where id = '%s'".formatted(proposal)));
  }

  private String step(Desk desk) {
    var amend =
        desk.get("decisions/" + proposal).json().getJsonObject("actions").getJsonObject("AMEND");
    assertTrue(amend.getBoolean("open"), amend::toString);
    return amend.getString("stepId");
  }

  private JsonObjectBuilder amendment(Desk desk) {
    return Town.request()
        .add("version", desk.get("decisions/" + proposal).json().get("version"))
        .add("words", "伺い文を整理した")
        .add("pin", Town.PIN);
  }

  private static List<Integer> editions(JsonObject decided) {
    return decided.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .map(s -> s.getInt("edition"))
        .toList();
  }

  private String sheet() {
    return town.desk(drafter).get("decisions/" + proposal).json().getString("sheetSha256");
  }

  private void assertSeals(String hash, int seals) throws IOException {
    var report = SealedSheet.judge(town, hash);
    assertEquals(seals, report.signatures().size());
    assertTrue(report.good(), report::toString);
    var said = SealedSheet.poppler("pdfsig", "-nocert", town.content(hash).toString());
    assertEquals(seals, said.split("Signature is Valid", -1).length - 1, said);
  }

  private JsonObject manifest(String hash) throws IOException {
    try (var document = Loader.loadPDF(Files.readAllBytes(town.content(hash)))) {
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      var file = names.getEmbeddedFiles().getNames().get("manifest.json").getEmbeddedFile();
      try (var reader = Json.createReader(new ByteArrayInputStream(file.toByteArray()))) {
        return reader.readObject();
      }
    }
  }
}
