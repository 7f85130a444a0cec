package jp.fubako.browser.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.CasePage;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.story.RoutedProposal;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 引戻し: of an approval right after it, and of the submission. */
class AnApprovalIsTakenBackWithOnePressBrowserIT extends Browser {

  private static final String DRAFTER = "takahashi3";
  private static final String CHIEF = "koseki";

  @Test
  void whoeverApprovedTakesItBackAndThenTheDrafterDoes() {
    var drafter = at(desktop(), DRAFTER);
    var proposal = RoutedProposal.by(drafter, Desks.subject("のぼり旗の購入"));
    var chief = new DecisionPage(at(desktop(), CHIEF));
    chief.open("approval/decide.xhtml?id=" + proposal.id());
    chief.approve("", DemoTown.PIN);
    assertEquals(2, proposal.approvals(drafter));
    var page = new CasePage(drafter).of(proposal.id());
    page.sees(page.id("caseActs"), "処理したため、引き戻せません");

    screenshot(chief.page(), "undo");
    chief.press("undo:undoNow");
    chief.said("承認を引き戻しました");
    chief.arrivesAt("id=" + proposal.id());
    assertEquals(1, proposal.approvals(drafter));
    chief.sees(chief.side(), "が引戻し");

    page.of(proposal.id());
    page.press("caseActs:recallSubmission");
    page.said("回議を引き戻しました");
    page.arrivesAt("/drafting/edit.xhtml");
  }

  private Page at(Page page, String person) {
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
