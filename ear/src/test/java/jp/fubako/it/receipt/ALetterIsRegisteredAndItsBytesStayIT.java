package jp.fubako.it.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

/** 収受: the number, the stamped copy, and the letter as it came. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ALetterIsRegisteredAndItsBytesStayIT {

  private static final Path DOCUMENTS = Path.of("../wildfly-config/demo/documents");
  private static final String PDF = "自治体DX推進研修_開催案内.pdf";
  private static final String MAIL = "統計調査員推薦依頼.eml";
  private static final Duration WORK = Duration.ofSeconds(60);

  private Town town;
  private Story story;
  private Desk clerk;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
    clerk = town.desk("sato");
  }

  @Test
  void theStampStandsOnACopyAndTheOriginalIsUntouched() throws Exception {
    var bytes = Files.readAllBytes(DOCUMENTS.resolve(PDF));
    var receipt = story.arrive(Map.of(PDF, bytes));
    var registered = story.register(receipt, "自治体ＤＸ推進研修の開催について", "SECTION");
    assertTrue(registered.getString("number").matches("真総第\\d+号"), registered::toString);

    Town.await("stamped copy", WORK, () -> shown(receipt).getString("stamp").equals("DONE"));
    var original = file(receipt, "ORIGINAL");
    var stamped = file(receipt, "STAMPED");
    assertEquals(sha256(bytes), original.getString("sha256"));
    assertArrayEquals(bytes, clerk.get("files/" + original.getString("id")).body());
    assertArrayEquals(bytes, Files.readAllBytes(town.content(original.getString("sha256"))));

    assertNotEquals(original.getString("sha256"), stamped.getString("sha256"));
    var copy = town.content(stamped.getString("sha256"));
    assertTrue(text(copy).contains(registered.getString("number")), "no number on the copy");
  }

  @Test
  void aMailGivesItsAttachmentsUnderTheirJapaneseNames() throws Exception {
    var bytes = Files.readAllBytes(DOCUMENTS.resolve(MAIL));
    var receipt = story.arrive(Map.of(MAIL, bytes));
    Town.await("attachments", WORK, () -> files(receipt).size() > 1);
    assertEquals(sha256(bytes), file(receipt, "ORIGINAL").getString("sha256"));
    var attached = file(receipt, "ATTACHMENT").getString("name");
    assertTrue(attached.codePoints().anyMatch(c -> c > 0x3000), attached);
  }

  @Test
  void manyRegisterAtOnceSomeInVainAndNoNumberIsMissing() throws Exception {
    var before = last();
    var letters = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      letters.add(story.arrive(Map.of("照会" + i + ".txt", ("照会 その" + i).getBytes())));
    }
    var acts = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < letters.size(); i++) {
      var wrong = i % 4 == 3;
      var body =
          Town.request()
              .add("version", wrong ? 99 : shown(letters.get(i)).getInt("version"))
              .add("subject", "照会について その" + i)
              .add("sender", "山形県知事");
      var at = "receipts/" + letters.get(i) + "/registration";
      var desk = i % 2 == 0 ? clerk : town.desk("yaguchi");
      var sent = body.build();
      acts.add(() -> desk.post(at, sent));
    }
    int registered = 0;
    try (var people = Executors.newFixedThreadPool(acts.size())) {
      for (var answer : people.invokeAll(acts)) {
        if (answer.get().fine()) {
          registered++;
        } else {
          assertEquals(409, answer.get().status(), answer.get().text());
        }
      }
    }
    assertEquals(9, registered);
    var given =
        clerkNumbers().stream().filter(n -> n > before).sorted().toList();
    assertEquals(IntStream.rangeClosed(before + 1, before + 9).boxed().toList(), given);
  }

  @Test
  void theSameRegistrationSentTwiceTakesOneNumber() {
    var receipt = story.arrive(Map.of("通知.txt", "通知します。".getBytes()));
    var body =
        Town.request()
            .add("version", shown(receipt).get("version"))
            .add("subject", "通知について")
            .add("sender", "山形県知事")
            .build();
    var first = clerk.post("receipts/" + receipt + "/registration", body).json();
    var before = last();
    var second = clerk.post("receipts/" + receipt + "/registration", body).json();
    assertEquals(first.getString("number"), second.getString("number"));
    assertEquals(before, last());
  }

  private int last() {
    return clerkNumbers().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Numbers of 真総第…号 of this fiscal year, from the register. */
  private List<Integer> clerkNumbers() {
    var numbers =
        town.value(
            """
            select group_concat(n.sequence separator ',')
            from registered_number n join number_series s on s.id = n.series_id
            where s.kind = 'RECEIPT' and s.symbol = '真総'""");
    return numbers == null
        ? List.of()
        : java.util.Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
  }

  private JsonObject shown(String receipt) {
    return clerk.get("receipts/" + receipt).json();
  }

  private List<JsonObject> files(String receipt) {
    return shown(receipt).getJsonArray("files").getValuesAs(JsonObject.class);
  }

  private JsonObject file(String receipt, String role) {
    return files(receipt).stream()
        .filter(f -> f.getString("role").equals(role))
        .findFirst()
        .orElse(Json.createObjectBuilder().add("none", role).build());
  }

  private static String text(Path pdf) throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
      return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
