package jp.fubako.browser.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.EditPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 紙併用: declared with a reason, printed, shown in the inbox, and ticked by whoever approves. */
class PaperGoesAlongBrowserIT extends Browser {

  private static final String CONTENTS = "除雪路線図　A1判12枚";

  @Test
  void nobodyApprovesWithoutTheTick() throws IOException {
    var subject = "除雪路線図の作成について" + System.currentTimeMillis() % 10_000_000;
    var draft =
        Drafts.routable(seated("inoue"), Map.of("subject", subject, "inquiry", "30,000円で作成します。"));
    var edit = new EditPage(draft.page()).edit(draft.id());
    edit.press("paper:paperDeclare");
    edit.said("書面により回付する理由を選んでください");
    edit.choose("paper:paperReason", "大型の図面等");
    edit.fill("paper:paperContents", CONTENTS);
    edit.fill("paper:paperPlace", "建設課書庫 B-3");
    edit.press("paper:paperDeclare");
    edit.said("紙の資料を登録しました");
    var cover = edit.page().waitForDownload(() -> edit.press("paperPrint"));
    assertEquals("紙資料回付票.pdf", cover.suggestedFilename());
    assertTrue(Files.size(cover.path()) > 10_000);
    draft.submit();

    var decision = new DecisionPage(seated("oba"));
    decision.open("approval/inbox.xhtml");
    decision.sees(
        decision.page().locator(".card", new Page.LocatorOptions().setHasText(subject)), "紙併用");
    decision.openFromInbox("TODO", subject);
    decision.sees(decision.side(), CONTENTS);
    decision.tryToApprove("", DemoTown.PIN);
    decision.sees(decision.page().locator("#approveSheet .sheet-notices"), "紙資料を確認し");
    decision.id("approve:paperSeen").check();
    decision.fill("approve:pin", DemoTown.PIN);
    decision.press("approve:approveNow");
    decision.said("を承認し、押印しました");
  }

  @Test
  void whoeverTakesThePaperBackIsAskedNoMore() {
    var draft = Drafts.begun(seated("inoue"));
    var edit = new EditPage(draft.page()).edit(draft.id());
    edit.choose("paper:paperReason", "製本");
    edit.fill("paper:paperContents", "記念誌");
    edit.fill("paper:paperPlace", "起案者");
    edit.press("paper:paperDeclare");
    edit.said("紙の資料を登録しました");
    edit.press("paper:paperRetract");
    edit.said("紙の資料の併用をやめました");
    assertThat(edit.id("paperPrint")).hasCount(0);
    assertEquals("", edit.value("paper:paperContents"));
  }

  private Page seated(String person) {
    var page = desktop();
    login(page, person, DemoTown.PASSWORD);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    return page;
  }
}
