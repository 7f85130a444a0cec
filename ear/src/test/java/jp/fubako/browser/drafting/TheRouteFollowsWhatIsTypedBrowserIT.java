package jp.fubako.browser.drafting;

import com.microsoft.playwright.Page;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.LiveRoute;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** The route beside the draft is laid anew while one types, and keeps what was added by hand. */
class TheRouteFollowsWhatIsTypedBrowserIT extends Browser {

  private static final String DRAFTER = "inoue";
  private static final String ARTICLE = "別表第1 工事請負費の項";

  @Test
  void anAmountAboveTheLimitBringsTheConsultsWithTheirArticle() {
    var route = begun();
    route.matter("CONSTRUCTION");
    route.amount("450,000");
    route.decides("課長");
    route.isNotAsked("総務課長");
    route.amount("550,000");
    route.decides("副町長");
    route.sees(route.step("総務課長"), ARTICLE);
    route.amount("４５０，０００");
    route.isNotAsked("総務課長");
  }

  @Test
  void whatWasAddedByHandStaysWhenTheRuleAsksForOthers() {
    var route = begun();
    route.matter("CONSTRUCTION");
    route.amount("450,000");
    route.showMore();
    route.asks("教育課長");
    route.sees(route.step("教育課長"), "起案者が追加");
    route.amount("550,000");
    route.sees(route.step("総務課長"), ARTICLE);
    route.sees(route.step("教育課長"), "起案者が追加");
  }

  @Test
  void theDrafterRaisesTheDeciderButNeverLowersHim() {
    var route = begun();
    route.matter("CONSTRUCTION");
    route.amount("450,000");
    route.showMore();
    route.raiseTo("VICE_MAYOR");
    route.decides("副町長");
    route.amount("5,000,000");
    route.decides("町長");
    route.sees(route.step("副町長"), "町長決裁の前");
  }

  private LiveRoute begun() {
    Page page = desktop();
    login(page, DRAFTER, DemoTown.PASSWORD);
    var draft = Drafts.begun(page);
    var route = new LiveRoute(page);
    route.edit(draft.id());
    return route;
  }
}
