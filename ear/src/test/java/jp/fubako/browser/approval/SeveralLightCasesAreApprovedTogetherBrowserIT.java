package jp.fubako.browser.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.story.RoutedProposal;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 一括承認 (domain RT-33): one PIN, each case by itself, nothing twice. */
class SeveralLightCasesAreApprovedTogetherBrowserIT extends Browser {

  private static final double PATIENCE = 60_000;
  private static final String DRAFTER = "takahashi3";
  private static final String CHIEF = "koseki";

  @Test
  void eachIsApprovedOnceAndWhatFailsSaysWhy() {
    var drafter = at(desktop(), DRAFTER);
    var proposals =
        List.of(
            RoutedProposal.by(drafter, Desks.subject("封筒の購入")),
            RoutedProposal.by(drafter, Desks.subject("電池の購入")),
            RoutedProposal.by(drafter, Desks.subject("インクの購入")));
    var chief = new DecisionPage(at(desktop(), CHIEF));
    chief.open("approval/inbox.xhtml");
    proposals.forEach(p -> chief.page().locator("[id='pick-" + p.id() + "']").check());
    screenshot(chief.page(), "inbox-picked");
    chief.press("bulkGo");
    chief.arrivesAt("/bulk/approve.xhtml");
    assertThat(chief.page().locator(".bulk-cases .card")).hasCount(3);
    var together = chief.page().url();

    var other = new DecisionPage(chief.page().context().newPage());
    other.open("approval/decide.xhtml?id=" + proposals.get(1).id());
    other.approve("先に一件", DemoTown.PIN);

    chief.fill("approveAll:pin", "999999");
    chief.press("approveAll:go");
    chief.sees(chief.page().locator("#notices .notice-error"), "PIN");
    assertEquals(1, proposals.get(0).approvals(drafter), "a wrong PIN approves nothing");

    chief.fill("approveAll:pin", DemoTown.PIN);
    chief.press("approveAll:go");
    assertThat(chief.page().locator("[data-finished]"))
        .containsText(
            "2件を承認しました。1件は承認できませんでした",
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    chief.sees(chief.page().locator(".bulk-why"), "処理済みです");
    assertThat(chief.id("approveAll:go")).isHidden();
    screenshot(chief.page(), "bulk-finished");
    proposals.forEach(p -> assertEquals(2, p.approvals(drafter)));

    chief.page().navigate(together);
    assertThat(chief.page().locator(".bulk-why")).hasCount(3);
    var phone = new DecisionPage(at(phone(), CHIEF));
    phone.page().navigate(together);
    assertTrue(phone.contentWidth() <= 390);
    screenshot(phone.page(), "bulk-phone");
  }

  private Page at(Page page, String person) {
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
