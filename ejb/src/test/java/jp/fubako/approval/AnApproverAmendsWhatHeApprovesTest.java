package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.StepKind;
import org.junit.jupiter.api.Test;

/** 修正承認: domain 2.2 and 2.4, last rows; invariant 11. */
class AnApproverAmendsWhatHeApprovesTest {

  private final Town town = new Town();
  private final Story story = new Story(town, town.plan(PostKind.MAYOR, "総務課長", "会計管理者"));

  private Story consented() {
    return story.approve("土木係長").approve("建設課長補佐").approve("建設課長").approve("総務課長").approve("会計管理者");
  }

  @Test
  void aMinorAmendmentAsksNobodyAnew() {
    consented().amend("副町長", false);
    assertEquals(List.of("町長"), story.waitedFor());
    assertEquals(2, story.route.edition());
    assertEquals(1, story.at("総務課長").edition(), "the record says which edition each saw");
    assertEquals(2, story.at("副町長").edition());
    assertEquals("修正後の件名", story.route.subject().title());
    story.approve("町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void whenTheEssenceChangesOtherSectionsConsentAnewAndTheOwnLineCounts() {
    consented();
    var before = story.step("総務課長");
    story.amend("副町長", true);
    assertEquals(StepState.REVOKED, story.any(before).state(), "kept as it was made");
    assertEquals(1, story.any(before).edition());
    assertEquals(List.of("総務課長", "会計管理者"), story.waitedFor());
    assertEquals(StepState.APPROVED, story.at("建設課長").state());
    story.approve("会計管理者").approve("総務課長");
    assertEquals(List.of("町長"), story.waitedFor());
    story.approve("町長");
    assertEquals(RouteState.DECIDED, story.route.state());
    assertEquals(2, story.at("総務課長").edition());
  }

  @Test
  void aDeciderWhoChangesTheEssenceDecidesWhenTheyHaveConsented() {
    consented().approve("副町長").amend("町長", true);
    assertEquals(RouteState.ROUTING, story.route.state());
    assertEquals(List.of("総務課長", "会計管理者"), story.waitedFor());
    assertNull(story.at("町長").actedAt());
    story.approve("総務課長").approve("会計管理者");
    assertEquals(List.of("町長"), story.waitedFor());
    story.approve("町長");
    assertEquals(RouteState.DECIDED, story.route.state());
  }

  @Test
  void aDeciderWhoAmendsWordsDecidesByTheSameAct() {
    consented().approve("副町長").amend("町長", false);
    assertEquals(RouteState.DECIDED, story.route.state());
    var acts = story.route.acts().stream().map(RouteAct::action).toList();
    assertEquals(List.of("AMEND", "DECIDE"), acts.subList(acts.size() - 2, acts.size()));
  }

  @Test
  void whoeverIsAskedMeanwhileMustLookAgain() {
    story.approve("土木係長");
    var seen = story.route.revision();
    var step = story.step("建設課長");
    story.amend("建設課長補佐", false);
    assertEquals(ApprovalRefusal.CHANGED_SINCE_SEEN, Story.reason(story.route.seen(step, seen)));
    assertTrue(story.route.seen(step, story.route.revision()).isAllowed());
  }

  @Test
  void otherSectionsConsentOrSendItBack() {
    story.approve("土木係長").approve("建設課長補佐").approve("建設課長");
    assertEquals(
        ApprovalRefusal.OTHERS_DO_NOT_AMEND, Story.reason(story.may(RouteAction.AMEND, "総務課長")));
    assertEquals(ApprovalRefusal.NOT_YOUR_TURN, Story.reason(story.may(RouteAction.AMEND, "副町長")));
  }

  @Test
  void theNewSheetShowsWhatWasSealedAndHasPlacesForTheRest() {
    consented();
    var order = story.route.amending(town.actor("副町長")).order(story.step("副町長"), true);
    var waiting = order.places().stream().filter(p -> p.earlier() == null).toList();
    assertEquals(
        List.of("総務課長", "会計管理者", "副町長", "町長"),
        waiting.stream().map(SheetOrder.Place::fullTitle).toList());
    assertEquals(story.route.sheetHash(), order.formerHash());
    var chief = order.places().get(1).earlier();
    assertEquals("庄司 健", chief.name());
    assertEquals(1, chief.edition());
    assertEquals(story.at("土木係長").sheetHash(), chief.sheetHash());
    assertEquals(
        order.places().size(),
        order.places().stream().map(SheetOrder.Place::cell).distinct().count());
  }

  @Test
  void theFormerSheetIsKeptWithItsSeals() {
    consented();
    var former = story.route.sheetHash();
    story.amend("副町長", false);
    assertNotEquals(former, story.route.sheetHash());
    assertEquals(former, story.route.oldRounds().getLast().sheetHash());
    assertEquals(1, story.route.round(), "it is the same round");
  }

  @Test
  void itSaysWhatWasChanged() {
    var step = story.step("土木係長");
    var amending = story.route.amending(town.actor("土木係長"));
    var order = amending.order(step, false);
    var sheet = new NewSheet(java.util.UUID.randomUUID(), "x", 40, "件名", null, null);
    var silent = new AmendStep(step, story.route.revision(), null, false, false, " ");
    assertEquals(
        ApprovalRefusal.REASON_REQUIRED,
        Story.refusal(() -> amending.perform(silent, order, sheet, "y", story.next())));
    assertEquals(1, story.route.edition(), "nothing has changed");
  }

  @Test
  void whatWasAmendedIsRecalledAsAnApprovalIs() {
    story.approve("土木係長").amend("建設課長補佐", false).recall("建設課長補佐");
    assertEquals(List.of("建設課長補佐"), story.waitedFor());
    assertEquals(2, story.route.edition());
    story.approve("建設課長補佐");
    assertEquals(List.of("建設課長"), story.waitedFor());
  }

  @Test
  void whoeverIsAskedBesideTheAmenderWaitsForThoseAskedAnew() {
    story.reroute(
        new RouteChange.Beside(story.step("副町長"), town.asked("財政係長", StepKind.CONCURRENCE)),
        town.recordsOffice());
    consented();
    assertEquals(List.of("副町長", "財政係長"), story.waitedFor());
    story.amend("副町長", true);
    assertEquals(List.of("総務課長", "会計管理者"), story.waitedFor());
    story.approve("総務課長").approve("会計管理者");
    assertEquals(List.of("財政係長"), story.waitedFor());
  }
}
