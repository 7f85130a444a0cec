package jp.fubako.it.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** 収受番号: gapless and given once, however many register at the same moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoReceiptNumberIsMissingIT {

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

  /** Every fifth names a folder that does not exist, which is found after its number was taken. */
  @Test
  void fiftyRegisterAtOnceEveryFifthInVainAndNoNumberIsMissing() throws Exception {
    var before = last();
    var letters = new ArrayList<String>();
    for (int i = 0; i < 50; i++) {
      letters.add(story.arrive(Map.of("照会" + i + ".txt", ("照会 その" + i).getBytes())));
    }
    var acts = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < letters.size(); i++) {
      var body =
          Town.request()
              .add("version", shown(letters.get(i)).getInt("version"))
              .add("subject", "照会について その" + i)
              .add("sender", "山形県知事");
      if (i % 5 == 4) {
        body.add("folderId", UUID.randomUUID().toString());
      }
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
          assertEquals("refusal.records.NOT_FOUND", answer.get().code());
        }
      }
    }
    assertEquals(40, registered);
    var given = clerkNumbers().stream().filter(n -> n > before).sorted().toList();
    assertEquals(IntStream.rangeClosed(before + 1, before + 40).boxed().toList(), given);
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
            where s.kind = 'RECEIPT' and s.symbol = '真総'\
            """);
    return numbers == null
        ? List.of()
        : java.util.Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
  }

  private JsonObject shown(String receipt) {
    return clerk.get("receipts/" + receipt).json();
  }
}
