package jp.fubako.it.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import jp.fubako.it.Desk;
import jp.fubako.it.Desk.Answer;
import jp.fubako.it.SealedSheet;
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

/**
 * Sixty-four approvals of one step arrive at the same moment: one is performed, and the others are
 * told in words who was faster. No deadlock, no time-out and no incident reaches anybody.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnlyOneOfSixtyFourSealsAStepIT {

  private static final int MANY = 64;

  /** People who share the post; each of them has four screens. */
  private static final int HOLDERS = 16;

  private static final int SCREENS = MANY / HOLDERS;

  /** 係長 of 広報統計係: the post that they share in this test. */
  private static final String POST = "203-H";

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
    drafter = town.holderOf("203-JI");
    proposal = story.draft(drafter, null, "統計調査員の推薦について（回答）", Json.createObjectBuilder());
    story.submit(drafter, proposal);
  }

  @Test
  void sixteenHoldersOfThePostAtFourScreensEach() throws Exception {
    var acts = new ArrayList<Callable<Answer>>();
    for (var holder : holders()) {
      town.signer(holder);
      for (int i = 0; i < SCREENS; i++) {
        var desk = town.anotherDesk(holder);
        acts.add(act(desk, Story.approval(desk, proposal).build()));
      }
    }
    assertOneSealed(atOnce(acts));
  }

  @Test
  void onePersonAtSixtyFourScreens() throws Exception {
    var holder = town.holderOf(POST);
    town.signer(holder);
    var acts = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < MANY; i++) {
      var desk = town.anotherDesk(holder);
      acts.add(act(desk, Story.approval(desk, proposal).build()));
    }
    assertOneSealed(atOnce(acts));
  }

  @Test
  void oneRequestSentSixtyFourTimes() throws Exception {
    var desk = town.signer(town.holderOf(POST));
    var body = Story.approval(desk, proposal).build();
    var answers = atOnce(Collections.nCopies(MANY, act(desk, body)));
    answers.add(act(desk, body).call());
    assertEquals(
        1, answers.stream().filter(answer -> !answer.json().getBoolean("repeated")).count());
    assertSealedOnce();
  }

  private void assertOneSealed(List<Answer> answers) {
    assertEquals(1, answers.stream().filter(Answer::fine).count(), answers::toString);
    var others = answers.stream().filter(answer -> !answer.fine()).toList();
    var done =
        story.steps(drafter, proposal).stream()
            .filter(step -> step.getString("kind").equals("REVIEW"))
            .filter(step -> step.getString("state").equals("APPROVED"))
            .findFirst()
            .orElseThrow();
    var words = Pattern.quote("この段階は、" + done.getString("holder") + "が") + ".+に処理済みです。";
    for (var answer : others) {
      assertEquals(409, answer.status(), answer.text());
      assertEquals("refusal.approval.ALREADY_DONE", answer.code(), answer.text());
      assertTrue(answer.message().matches(words), answer.text());
    }
    assertEquals(MANY - 1, others.size());
    assertSealedOnce();
    assertEquals(
        Integer.toString(MANY - 1),
        trail("refused = true and canonical like '%refusal.approval.ALREADY_DONE%'"));
  }

  /** The drafter's seal and one more. */
  private void assertSealedOnce() {
    var done =
        story.steps(drafter, proposal).stream()
            .filter(step -> step.getString("state").equals("APPROVED"))
            .map(step -> step.getString("kind"))
            .toList();
    assertEquals(List.of("ORIGINATE", "REVIEW"), done);
    assertEquals("1", trail("refused = false and action = 'approval.approve'"));
    var sheet = town.desk(drafter).get("decisions/" + proposal).json().getString("sheetSha256");
    var report = SealedSheet.judge(town, sheet);
    assertEquals(2, report.signatures().size());
    assertTrue(report.good(), report::toString);
  }

  private String trail(String condition) {
    return town.value(
        "select count(*) from audit_entry where object_id = '%s' and %s"
            .formatted(proposal, condition));
  }

  private Callable<Answer> act(Desk desk, JsonObject body) {
    return () -> desk.post("decisions/" + proposal + "/approval", body);
  }

  private static List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
    var start = new CyclicBarrier(acts.size());
    var answers = new ArrayList<Answer>();
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
      for (var answer : all) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  /** Its holder, and fifteen who do the post's work besides their own (兼務). */
  private List<String> holders() {
    var own = town.holderOf(POST);
    var others =
        Town.rows("assignments.csv").stream()
            .filter(row -> row[1].matches("[567]0.-(JI|NI|SA|H)") && row[4].isEmpty())
            .filter(row -> row[2].equals("PRINCIPAL"))
            .map(row -> row[0])
            .distinct()
            .limit(HOLDERS - 1)
            .toList();
    assertEquals(HOLDERS - 1, others.size());
    var rows = new StringBuilder(Town.table("assignments.csv"));
    others.forEach(number -> rows.append(number + "," + POST + ",ADDITIONAL,2026-04-01,\n"));
    town.load(Json.createObjectBuilder().add("assignments.csv", rows.toString()));
    var accounts = new ArrayList<String>(List.of(own));
    Town.rows("accounts.csv").stream()
        .filter(row -> others.contains(row[1]))
        .forEach(row -> accounts.add(row[0]));
    assertTrue(accounts.size() == HOLDERS, accounts::toString);
    return accounts;
  }
}
