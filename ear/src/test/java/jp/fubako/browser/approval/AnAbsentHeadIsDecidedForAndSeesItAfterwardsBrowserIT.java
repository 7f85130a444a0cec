package jp.fubako.browser.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.story.RoutedProposal;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 代決 and 後閲 (domain 2.5), with what each rule says, at the desk and on the phone. */
class AnAbsentHeadIsDecidedForAndSeesItAfterwardsBrowserIT extends Browser {

  private static final String DRAFTER = "nagai";
  private static final String CHIEF = "kumagai";
  private static final String HEAD = "mogi";
  private static final String HEAD_NO = "92025";

  @Test
  void theChiefDecidesAndTheHeadSeesIt() throws IOException {
    var proposal = RoutedProposal.by(at(desktop(), DRAFTER).page(), Desks.subject("病棟用消耗品の購入"));
    var chief = at(desktop(), CHIEF);
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.openSheet("openMore", "moreSheet");
    chief.sees(chief.page().locator(".acts-shut", has("代決する")), "決裁者は不在ではありません");
    screenshot(chief.page(), "more-actions-shut");

    Desks.away(desktop(), HEAD_NO);
    var phone = at(phone(), CHIEF);
    phone.open("approval/decide.xhtml?id=" + proposal.id());
    phone.more("ACT_FOR");
    assertThat(phone.page().locator(".rule")).hasCount(9);
    assertThat(phone.page().locator(".rule-BROKEN")).hasCount(0);
    assertTrue(phone.contentWidth() <= 390, "the sheet is wider than the phone");
    screenshot(phone.page(), "acting-decision-phone");

    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.more("ACT_FOR");
    screenshot(chief.page(), "acting-decision");
    chief.tryToActFor(false, "本日中に納品が必要", DemoTown.PIN);
    chief.sees(chief.page().locator("#ACT_FORSheet .sheet-notices"), "急を要する理由");
    assertThat(chief.id("acting:urgency")).hasValue("本日中に納品が必要");
    chief.tryToActFor(true, "本日中に納品が必要", DemoTown.PIN);
    chief.said("を代決し");
    chief.sees(chief.page().locator(".decide-side"), "が代決");

    seenAfterwards(proposal);
  }

  private void seenAfterwards(RoutedProposal proposal) {
    var head = at(phone(), HEAD);
    head.openFromInbox("ABSENCE", proposal.subject());
    head.openSheet("openReview", "POST_REVIEWSheet");
    screenshot(head.page(), "review-phone");
    head.page().keyboard().press("Escape");
    head.review("了承しました", DemoTown.PIN);
    head.sees(head.page().locator(".decide-side"), "が後閲");
    head.open("approval/inbox.xhtml?box=ABSENCE");
    head.seesNot(proposal.subject());
  }

  private static Page.LocatorOptions has(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private DecisionPage at(Page page, String person) {
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return new DecisionPage(page);
  }
}
