package jp.fubako.browser.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.CasePage;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.EditPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.story.RoutedProposal;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 差戻し and 再回議 (domain 2.4): with the difference, or with an explanation only. */
class AReturnedProposalComesBackWithItsDifferenceBrowserIT extends Browser {

  private static final String DRAFTER = "takahashi3";
  private static final String CHIEF = "koseki";
  private static final String DEPUTY = "ikeda";

  @Test
  void whatWasChangedIsShownToBoth() {
    var drafter = at(desktop(), DRAFTER);
    var proposal = RoutedProposal.by(drafter, Desks.subject("観光案内所の消耗品の購入"));
    var chief = new DecisionPage(at(desktop(), CHIEF));
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.openSheet("openReturn", "returnSheet");
    chief.sees(chief.page().locator("#returnSheet .effects"), "全員が初めから承認し直します");
    screenshot(chief.page(), "return-sheet");
    chief.page().keyboard().press("Escape");
    chief.sendBack("金額の根拠", "数量の根拠を書いてください。");

    var edit = new EditPage(drafter).edit(proposal.id());
    edit.types("inquiry", "事務用品30,000円分（コピー用紙10箱）を購入してよろしいか伺います。");
    edit.stored(1);
    var page = new CasePage(drafter).of(proposal.id());
    page.sees(drafter.locator(".returned-panel"), "数量の根拠を書いてください。");
    assertThat(drafter.locator(".returned-panel ins").first()).isVisible();
    page.sees(drafter.locator(".returned-panel"), "コピー用紙");
    screenshot(drafter, "rework");
    page.press("toConfirm");
    page.arrivesAt("/drafting/confirm.xhtml");
    page.fill("start:pin", DemoTown.PIN);
    page.press("start:startNow");
    page.arrivesAt("/drafting/case.xhtml");

    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.sees(chief.page().locator(".panel-changes"), "コピー用紙");
    chief.approve("", DemoTown.PIN);
  }

  @Test
  void anExplanationKeepsWhatWasApproved() {
    var drafter = at(desktop(), DRAFTER);
    var proposal = RoutedProposal.by(drafter, Desks.subject("商工だよりの用紙の購入"));
    var chief = new DecisionPage(at(desktop(), CHIEF));
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.approve("", DemoTown.PIN);
    var deputy = new DecisionPage(at(desktop(), DEPUTY));
    deputy.open("approval/decide.xhtml?id=" + proposal.id());
    deputy.sendBack("添付不足", "見積りは不要ですか。");

    var page = new CasePage(drafter).of(proposal.id());
    page.press("openResume");
    page.press("resume:resumeNow");
    page.sees(page.id("resume:explanationError"), "説明を入力してください");
    page.fill("resume:explanation", "単価契約のため見積りは不要です。");
    page.press("resume:resumeNow");
    page.said("説明を付けて再回議しました");

    assertEquals(2, proposal.approvals(drafter), "drafter and chief still count");
    deputy.open("approval/decide.xhtml?id=" + proposal.id());
    deputy.sees(deputy.side(), "単価契約のため見積りは不要です。");
    deputy.approve("", DemoTown.PIN);
  }

  @Test
  void itGoesBackToSomebodyWhoApprovedItBefore() {
    var drafter = at(desktop(), DRAFTER);
    var proposal = RoutedProposal.by(drafter, Desks.subject("祭り用消耗品の購入"));
    var chief = new DecisionPage(at(desktop(), CHIEF));
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.approve("", DemoTown.PIN);
    var deputy = new DecisionPage(at(phone(), DEPUTY));
    deputy.open("approval/decide.xhtml?id=" + proposal.id());
    deputy.openSheet("openReturn", "returnSheet");
    deputy
        .page()
        .locator("[id='sendBack:target'] label", new Page.LocatorOptions().setHasText("小関"))
        .click();
    screenshot(deputy.page(), "return-sheet-phone");
    deputy.fill("sendBack:reason", "数量を確認してください");
    deputy.press("sendBack:returnNow");
    deputy.said("を差し戻しました");

    assertEquals(1, proposal.approvals(drafter), "the chief's approval counts no more");
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.sees(chief.side(), "数量を確認してください");
    chief.approve("確認しました", DemoTown.PIN);
  }

  private Page at(Page page, String person) {
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
