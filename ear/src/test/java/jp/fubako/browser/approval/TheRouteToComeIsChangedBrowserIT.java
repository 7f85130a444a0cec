package jp.fubako.browser.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.page.OfficePage;
import jp.fubako.browser.story.RoutedProposal;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 経路変更 (RT-34), and 合議不調 of a section that was added (RT-03). */
class TheRouteToComeIsChangedBrowserIT extends Browser {

  private static final String DRAFTER = "takahashi3";
  private static final String CONSULTED = "takahashi";
  private static final String COMING = "[aria-labelledby='comingTitle'] .step";

  @Test
  void somebodyIsAddedMovedAndTakenOut() {
    var drafter = at(desktop(), DRAFTER);
    var proposal = RoutedProposal.by(drafter, Desks.subject("案内板の部品の購入"));
    var page = new OfficePage(drafter);
    page.open("approval/reroute.xhtml?id=" + proposal.id());
    page.choose("change:who", "総務課長");
    page.press("change:addNow");
    page.sees(page.id("change:whyError"), "理由を入力してください");
    page.fill("change:why", "予算に関係するため");
    page.press("change:addNow");
    page.said("経路を変更しました");
    var added = drafter.locator(COMING, has("総務課長"));
    assertThat(added).hasCount(1);
    screenshot(drafter, "reroute");
    var phone = at(phone(), DRAFTER);
    var small = new OfficePage(phone);
    small.open("approval/reroute.xhtml?id=" + proposal.id());
    assertTrue(small.contentWidth() <= 390, "wider than the phone");
    screenshot(phone, "reroute-phone");

    page.fill("change:why", "順序を改める");
    added.locator("[id$=':later']").click();
    page.sees(drafter.locator(COMING).nth(1), "総務課長");
    page.fill("change:why", "不要になった");
    added.locator("[id$=':remove']").click();
    assertThat(added).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    page.sees(drafter.locator(".desk-main"), "規程により必要な段階");
  }

  @Test
  void aSectionThatDoesNotConsentLetsTheCommonSuperiorDecide() {
    var drafter = at(desktop(), DRAFTER);
    var proposal = RoutedProposal.by(drafter, Desks.subject("観光写真の購入"));
    var page = new OfficePage(drafter);
    page.open("approval/reroute.xhtml?id=" + proposal.id());
    page.fill("change:why", "予算に関係するため");
    drafter.locator("[id='change:kind'] label", has("合議先を加える")).click();
    page.choose("change:who", "総務課長");
    page.press("change:addNow");
    page.said("経路を変更しました");

    var consulted = new DecisionPage(at(phone(), CONSULTED));
    consulted.open("approval/decide.xhtml?id=" + proposal.id());
    consulted.more("OBJECT");
    consulted.fill("object:objection", "今年度の予算にありません");
    consulted.fill("object:objectPin", DemoTown.PIN);
    screenshot(consulted.page(), "object-phone");
    consulted.press("object:objectNow");
    consulted.said("同意しないことを記録しました");
    consulted.sees(consulted.page().locator(".decide-facts"), "合議不調");
    consulted.sees(consulted.side(), "が不同意");
    consulted.sees(consulted.side(), "副町長専決");
    screenshot(consulted.page(), "objected-phone");
  }

  private static Page.LocatorOptions has(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private Page at(Page page, String person) {
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
