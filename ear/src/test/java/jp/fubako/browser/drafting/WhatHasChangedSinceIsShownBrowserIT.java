package jp.fubako.browser.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 差戻し and 再回議: whoever saw the former version is shown what has changed since, and only he. */
class WhatHasChangedSinceIsShownBrowserIT extends Browser {

  private static final String DRAFTER = "inoue";
  private static final String APPROVER = "oba";

  @Test
  void theApproverSeesTheOldAndTheNewWords() {
    var draft =
        Drafts.routable(
            seated(DRAFTER),
            Map.of(
                "subject",
                "事務用品の購入について" + System.currentTimeMillis() % 10_000_000,
                "inquiry",
                "事務用品30,000円分を購入してよろしいか伺います。"));
    draft.submit();

    var decision = new DecisionPage(seated(APPROVER));
    decision.open("approval/decide.xhtml?id=" + draft.id());
    decision.sees("事務用品の購入について");
    assertThat(changes(decision)).hasCount(0);
    decision.sendBack("金額の根拠", "見積書と合いません");

    draft.change(Map.of("inquiry", "事務用品29,800円分を購入してよろしいか伺います。", "amount", 29_800));
    draft.submit();

    decision.open("approval/decide.xhtml?id=" + draft.id());
    decision.sees(changes(decision), "伺い文");
    decision.sees(changes(decision).locator("del").first(), "30,000");
    decision.sees(inserted(decision, "29,800").first(), "29,800");
    assertThat(changes(decision).locator("del", having("購入"))).hasCount(0);

    decision.page().reload();
    decision.sees(changes(decision), "伺い文");
    decision.approve("", DemoTown.PIN);
  }

  private static Locator changes(DecisionPage decision) {
    return decision.page().locator(".panel-changes");
  }

  private static Locator inserted(DecisionPage decision, String words) {
    return changes(decision).locator("ins", having(words));
  }

  private static Locator.LocatorOptions having(String words) {
    return new Locator.LocatorOptions().setHasText(words);
  }

  private Page seated(String person) {
    var page = desktop();
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
