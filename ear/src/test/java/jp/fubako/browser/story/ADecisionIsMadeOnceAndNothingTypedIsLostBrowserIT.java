package jp.fubako.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 決裁 with two tabs, with a session that ends, and with one thumb. */
class ADecisionIsMadeOnceAndNothingTypedIsLostBrowserIT extends Browser {

  private static final String DRAFTER = "inoue";
  private static final String APPROVER = "oba";
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final double THUMB = 44;

  @Test
  void theSecondTabIsToldThatItIsDone() {
    var proposal = routed("二つの画面");
    var first = approver(desktop());
    var second = new DecisionPage(first.page().context().newPage());
    first.openFromInbox("TODO", proposal.subject());
    second.open("approval/decide.xhtml?id=" + proposal.id());
    first.approve("一度だけ", DemoTown.PIN);

    second.tryToApprove("もう一度", DemoTown.PIN);

    assertThat(second.page().locator(".notice-error").first()).isVisible();
    assertEquals(2, proposal.approvals(first.page()));
  }

  @Test
  void aCommentSurvivesTheEndOfTheSession() {
    var proposal = routed("席を外した間");
    var decision = approver(desktop());
    decision.openFromInbox("TODO", proposal.subject());
    decision.openSheet("openApprove", "approveSheet");
    decision.id("approve:comment").pressSequentially("型番を確かめました");
    decision.page().context().clearCookies();
    decision.fill("approve:pin", DemoTown.PIN);
    decision.press("approve:approveNow");

    assertThat(decision.page().locator("#reconnect")).isVisible();
    decision.press("reconnectLink");
    decision.fill("username", APPROVER);
    decision.fill("password", DemoTown.PASSWORD);
    decision.press("enter");
    decision.arrivesAt("/approval/decide.xhtml");
    decision.openSheet("openApprove", "approveSheet");

    assertEquals("型番を確かめました", decision.value("approve:comment"));
    assertEquals(1, proposal.approvals(decision.page()));
  }

  @Test
  void oneThumbIsEnoughOnThePhone() {
    var proposal = routed("片手で");
    var decision = approver(phone());
    decision.open("approval/inbox.xhtml");
    decision.sees(proposal.subject());
    assertTrue(decision.contentWidth() <= PHONE_WIDTH, "inbox: " + decision.contentWidth());
    assertTrue(box(decision.page().locator(".card").first()).height >= 88);
    decision
        .page()
        .locator(".thumb")
        .all()
        .forEach(ADecisionIsMadeOnceAndNothingTypedIsLostBrowserIT::fits);

    decision.openFromInbox("TODO", proposal.subject());
    decision.readsThePaper();
    assertTrue(decision.contentWidth() <= PHONE_WIDTH, "decision: " + decision.contentWidth());
    decision
        .page()
        .locator(".actions button")
        .all()
        .forEach(ADecisionIsMadeOnceAndNothingTypedIsLostBrowserIT::fits);

    decision.openSheet("openApprove", "approveSheet");
    decision
        .page()
        .locator("#approveSheet .sheet-actions button")
        .all()
        .forEach(ADecisionIsMadeOnceAndNothingTypedIsLostBrowserIT::fits);
  }

  /** At least 44×44 CSS pixels, and in the lower third, where the thumb is. */
  private static void fits(Locator control) {
    var box = box(control);
    var where = control.innerText() + " at " + box.y + ", " + box.width + "×" + box.height;
    assertTrue(box.height >= THUMB && box.width >= THUMB, where);
    assertTrue(box.y >= PHONE_HEIGHT * 2 / 3.0, where);
    assertTrue(box.y + box.height <= PHONE_HEIGHT, where);
  }

  private static com.microsoft.playwright.options.BoundingBox box(Locator control) {
    return control.boundingBox();
  }

  private RoutedProposal routed(String what) {
    var page = desktop();
    login(page, DRAFTER, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return RoutedProposal.by(page, what + "の事務用品購入伺い" + System.currentTimeMillis() % 10_000_000);
  }

  private DecisionPage approver(Page page) {
    login(page, APPROVER, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return new DecisionPage(page);
  }
}
