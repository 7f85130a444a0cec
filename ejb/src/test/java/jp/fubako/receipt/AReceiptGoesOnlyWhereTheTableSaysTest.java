package jp.fubako.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import jp.fubako.access.Role;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class AReceiptGoesOnlyWhereTheTableSaysTest {

  /** Every way out of every state; whatever is not here is refused. */
  private static final String WAYS =
      """
      ARRIVED REGISTER=REGISTERED DISMISS=UNREGISTERED
      UNREGISTERED REGISTER=REGISTERED
      REGISTERED CORRECT=REGISTERED DISTRIBUTE=DISTRIBUTED VOID=VOID
      DISTRIBUTED CORRECT=DISTRIBUTED ACCEPT=ACCEPTED FORWARD=FORWARDED RETURN_TO_DESK=RETURNED_TO_DESK VOID=VOID
      FORWARDED CORRECT=FORWARDED ACCEPT=ACCEPTED FORWARD=FORWARDED RETURN_TO_DESK=RETURNED_TO_DESK VOID=VOID
      RETURNED_TO_DESK CORRECT=RETURNED_TO_DESK DISTRIBUTE=DISTRIBUTED VOID=VOID
      ACCEPTED CORRECT=ACCEPTED ASSIGN=ASSIGNED TAKE=ASSIGNED CIRCULATE=CIRCULATING WAIVE_REPLY=ACCEPTED COMPLETE=COMPLETED FORWARD=FORWARDED RETURN_TO_DESK=RETURNED_TO_DESK VOID=VOID
      ASSIGNED CORRECT=ASSIGNED ASSIGN=ASSIGNED CIRCULATE=CIRCULATING LINK=LINKED WAIVE_REPLY=ASSIGNED COMPLETE=COMPLETED FORWARD=FORWARDED RETURN_TO_DESK=RETURNED_TO_DESK VOID=VOID
      CIRCULATING CORRECT=CIRCULATING READ_ONE=CIRCULATING READ_LAST=READ LINK=LINKED
      READ CORRECT=READ ASSIGN=ASSIGNED CIRCULATE=CIRCULATING LINK=LINKED WAIVE_REPLY=READ COMPLETE=COMPLETED
      LINKED CORRECT=LINKED READ_ONE=LINKED READ_LAST=LINKED UNLINK=ASSIGNED WAIVE_REPLY=LINKED ANSWERED=COMPLETED
      COMPLETED
      VOID
      """;

  @Test
  void everyStateKnowsEveryActionOrRefusesIt() {
    var expected = new HashMap<String, String>();
    WAYS.lines()
        .forEach(
            line -> {
              var words = line.split(" ");
              for (int i = 1; i < words.length; i++) {
                var way = words[i].split("=");
                expected.put(words[0] + " " + way[0], way[1]);
              }
            });
    for (var state : ReceiptState.values()) {
      for (var action : ReceiptAction.values()) {
        var next = ReceiptTransitions.TABLE.next(state, action).map(Enum::name).orElse(null);
        assertEquals(expected.get(state + " " + action), next, state + " " + action);
      }
    }
  }

  @Test
  void whatIsNotInTheTableIsRefusedToEverybody() {
    // the officer in charge, head and records office in one: no right is missing
    var all =
        ReceiptFixture.caller(
            ReceiptFixture.OFFICER,
            ReceiptFixture.CONSTRUCTION,
            PostKind.SECTION_HEAD,
            Role.RECORDS_OFFICE,
            Role.SECTION_HEAD);
    for (var state : ReceiptState.values()) {
      var receipt = ReceiptFixture.in(state, true);
      assertEquals(state, receipt.state());
      for (var action : ReceiptAction.values()) {
        boolean known = ReceiptTransitions.TABLE.next(state, action).isPresent();
        var verdict = new ReceiptRules(receipt, all, true).may(action);
        boolean wrongState =
            verdict instanceof Verdict.Refused refused
                && refused.reason() == ReceiptRefusal.WRONG_STATE;
        assertEquals(!known, wrongState, state + " " + action);
      }
    }
  }

  @Test
  void aFinishedReceiptHasNoWayOut() {
    for (var state : ReceiptState.values()) {
      assertEquals(state.isFinal(), ReceiptTransitions.TABLE.isTerminal(state), state.name());
    }
  }

  @Test
  void theChartInTheDocumentationIsThisTable() throws IOException {
    var chart =
        ReceiptTransitions.TABLE.chart(
            "States of a receipt (収受文書)", ReceiptTransitions::name, ReceiptTransitions::name);
    var file = Path.of("..", "docs", "states", "receipt.md");
    if (Boolean.getBoolean("fubako.charts")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, chart);
    }
    assertEquals(
        chart, Files.readString(file), "docs/states/receipt.md is stale: -Dfubako.charts=true");
  }

  @Test
  void aDueReceiptIsNotCompletedBeforeItsAnswer() {
    var handler =
        ReceiptFixture.caller(ReceiptFixture.OFFICER, ReceiptFixture.CONSTRUCTION, PostKind.STAFF);
    var receipt = ReceiptFixture.in(ReceiptState.ASSIGNED, true);
    assertRefused(
        ReceiptRefusal.REPLY_OPEN,
        new ReceiptRules(receipt, handler, false).may(ReceiptAction.COMPLETE));
    receipt.waiveReply("電話により回答済");
    assertEquals(
        Verdict.allowed(), new ReceiptRules(receipt, handler, false).may(ReceiptAction.COMPLETE));
  }

  @Test
  void eachActIsForThoseWhomItConcerns() {
    var atDesk = ReceiptFixture.registered(false);
    var inSection = ReceiptFixture.in(ReceiptState.DISTRIBUTED, false);
    var accepted = ReceiptFixture.in(ReceiptState.ACCEPTED, false);
    var office = ReceiptFixture.recordsOffice();
    var head = ReceiptFixture.head(ReceiptFixture.CONSTRUCTION);
    var staff = ReceiptFixture.staff(ReceiptFixture.CONSTRUCTION);
    var stranger = ReceiptFixture.staff(ReceiptFixture.GENERAL_AFFAIRS);

    allowed(new ReceiptRules(atDesk, office, false), ReceiptAction.DISTRIBUTE);
    refused(
        new ReceiptRules(atDesk, staff, false), ReceiptAction.DISTRIBUTE, ReceiptRefusal.NOT_DESK);
    allowed(new ReceiptRules(inSection, staff, false), ReceiptAction.ACCEPT);
    refused(
        new ReceiptRules(inSection, stranger, false),
        ReceiptAction.ACCEPT,
        ReceiptRefusal.NOT_SECTION);
    allowed(new ReceiptRules(accepted, head, false), ReceiptAction.ASSIGN);
    refused(
        new ReceiptRules(accepted, staff, false), ReceiptAction.ASSIGN, ReceiptRefusal.NOT_HEAD);
    allowed(new ReceiptRules(accepted, staff, false), ReceiptAction.TAKE);
    refused(
        new ReceiptRules(accepted, staff, false),
        ReceiptAction.COMPLETE,
        ReceiptRefusal.NOT_HANDLER);
    refused(
        new ReceiptRules(accepted, head, false),
        ReceiptAction.VOID,
        ReceiptRefusal.NOT_RECORDS_OFFICE);
    allowed(new ReceiptRules(accepted, office, false), ReceiptAction.VOID);
  }

  @Test
  void forwardingTakesTheOfficerAwayAndKeepsTheNumber() {
    var receipt = ReceiptFixture.in(ReceiptState.ASSIGNED, false);
    receipt.forward(ReceiptFixture.GENERAL_AFFAIRS);
    assertEquals(null, receipt.handlerId());
    assertEquals(ReceiptFixture.GENERAL_AFFAIRS.id(), receipt.sectionId());
    assertEquals("真総第1号", receipt.numberText());
  }

  @Test
  void aVoidedNumberStaysInTheBookWithItsReason() {
    var row = ReceiptFixture.in(ReceiptState.VOID, false).bookRow(true);
    assertEquals("真総第1号", row.number());
    assertEquals(true, row.voided());
    assertEquals("二重登録", row.note());
  }

  @Test
  void theBookShowsAStrangerOnlyThatThereIsANumber() {
    var row = ReceiptFixture.registered(true).bookRow(false);
    assertEquals("真総第1号", row.number());
    assertEquals(null, row.id());
    assertEquals(null, row.subject());
    assertEquals(null, row.sender());
    assertEquals(null, row.counterpartNumber());
  }

  @Test
  void theProposalThatIsLinkedMakesItsDrafterTheOfficer() {
    var receipt = ReceiptFixture.in(ReceiptState.READ, true);
    var proposal = UUID.randomUUID();
    receipt.link(proposal, UUID.randomUUID(), "佐藤 花子");
    assertEquals(proposal, receipt.proposalId());
    assertEquals("髙橋 一郎", receipt.handlerName());
    receipt.unlink();
    assertEquals(ReceiptState.ASSIGNED, receipt.state());
  }

  private static void allowed(ReceiptRules rules, ReceiptAction action) {
    assertEquals(Verdict.allowed(), rules.may(action), action.name());
  }

  private static void refused(ReceiptRules rules, ReceiptAction action, ReceiptRefusal why) {
    assertRefused(why, rules.may(action));
  }

  private static void assertRefused(ReceiptRefusal why, Verdict verdict) {
    assertEquals(why, assertInstanceOf(Verdict.Refused.class, verdict).reason());
  }
}
