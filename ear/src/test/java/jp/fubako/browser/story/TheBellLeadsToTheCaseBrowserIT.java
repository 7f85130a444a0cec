package jp.fubako.browser.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.fubako.browser.Browser;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.page.NoticePage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** お知らせ: the bell rings, leads to the case, and is quiet afterwards; 督促 goes out once. */
class TheBellLeadsToTheCaseBrowserIT extends Browser {

  private static final String DRAFTER = "inoue";
  private static final String APPROVER = "oba";

  @Test
  void whatIsOpenedFromTheBellIsRead() {
    var proposal = routed("鈴の");
    var bell = new NoticePage(phone());
    login(bell.page(), APPROVER, DemoTown.PASSWORD);
    bell.open("notice/list.xhtml");
    bell.reloadUntil(bell.page().locator("main"), proposal.subject());
    int before = bell.unread();
    assertTrue(before >= 1, "the bell is silent");
    bell.sees(bell.about(proposal.subject()), "の職にあるため");

    bell.openCase(proposal.subject());
    bell.arrivesAt("/approval/decide.xhtml");
    bell.sees(proposal.subject());
    assertEquals(before - 1, bell.unread());

    bell.ring();
    assertThat(bell.about(proposal.subject())).hasCount(0);
    bell.open("notice/list.xhtml?box=all");
    assertThat(bell.about(proposal.subject())).hasCount(1);
  }

  @Test
  void theDrafterPressesOnceAndIsToldWhyNotTwice() {
    var proposal = routed("急ぐ");
    var drafter = new NoticePage(desktop());
    login(drafter.page(), DRAFTER, DemoTown.PASSWORD);
    drafter.open("notice/deadlines.xhtml?box=drafted");
    drafter.about(proposal.subject()).locator("[id$=':urge']").click();
    drafter.said("督促しました");
    assertThat(drafter.about(proposal.subject()).locator("[id$=':urge']")).isDisabled();
    drafter.sees(drafter.about(proposal.subject()), "今日はすでに督促しました");

    var approver = new NoticePage(desktop());
    login(approver.page(), APPROVER, DemoTown.PASSWORD);
    approver.open("notice/list.xhtml");
    approver.reloadUntil(approver.about(proposal.subject()).first(), "督促");
  }

  private RoutedProposal routed(String what) {
    var page = desktop();
    login(page, DRAFTER, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return RoutedProposal.by(page, what + "事務用品購入伺い" + System.currentTimeMillis() % 10_000_000);
  }
}
