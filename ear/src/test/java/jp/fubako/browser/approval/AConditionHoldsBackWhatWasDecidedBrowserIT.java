package jp.fubako.browser.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.CasePage;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.story.RoutedProposal;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 条件付決裁 (domain RT-17): nothing goes on before the drafter has recorded how it was met. */
class AConditionHoldsBackWhatWasDecidedBrowserIT extends Browser {

  @Test
  void theDrafterRecordsHowItWasMet() {
    var drafter = at(desktop(), "nagai");
    var proposal = RoutedProposal.by(drafter, Desks.subject("待合室の備品の購入"));
    var chief = new DecisionPage(at(desktop(), "kumagai"));
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.approve("", DemoTown.PIN);
    var head = new DecisionPage(at(phone(), "mogi"));
    head.open("approval/decide.xhtml?id=" + proposal.id());
    head.openSheet("openApprove", "approveSheet");
    head.page().locator("#conditionally summary").click();
    head.fill("approve:condition", "見積りを二者から取ること");
    head.fill("approve:pin", DemoTown.PIN);
    screenshot(head.page(), "condition-phone");
    head.press("approve:approveNow");
    head.said("を承認し、押印しました");

    var page = new CasePage(drafter).of(proposal.id());
    page.sees(drafter.locator(".condition"), "見積りを二者から取ること");
    page.sees(drafter.locator(".condition"), "条件未了");
    assertThat(page.id("completeForm:complete")).hasCount(0);
    screenshot(drafter, "condition-open");
    page.press("openFulfil");
    page.press("fulfil:fulfilNow");
    page.sees(page.id("fulfil:howError"), "どのように満たしたか");
    page.fill("fulfil:how", "11月24日、二者から見積書を受け取った");
    page.press("fulfil:fulfilNow");
    page.said("条件が満たされたことを記録しました");
    page.sees(drafter.locator(".condition"), "条件充足");
    assertThat(page.id("completeForm:complete")).isVisible();
  }

  private Page at(Page page, String person) {
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
