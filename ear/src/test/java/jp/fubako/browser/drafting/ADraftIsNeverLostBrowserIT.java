package jp.fubako.browser.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.EditPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** What somebody types into a draft is there again, whatever happens to his window. */
class ADraftIsNeverLostBrowserIT extends Browser {

  private static final String DRAFTER = "inoue";
  private static final String FAULT = "**/drafting/edit.xhtml*";

  @Test
  void whatIsTypedIsSavedWithoutAButton() {
    var draft = Drafts.begun(drafter());
    var edit = new EditPage(draft.page()).edit(draft.id());
    assertThat(edit.page().locator("#keptBack")).isHidden();
    assertThat(edit.page().locator("#keptChoice")).isHidden();
    edit.types("subject", "庁舎北側の除雪について");
    edit.stored(1);
    edit.sees(edit.id("saved"), "保存しました");
    assertEquals("庁舎北側の除雪について", new EditPage(draft.page()).edit(draft.id()).reads("subject"));
  }

  @Test
  void aLostLineAndAClosedWindowLoseNothing() {
    var draft = Drafts.begun(drafter());
    var edit = new EditPage(draft.page()).edit(draft.id());
    edit.page()
        .route(
            FAULT,
            line -> {
              if (line.request().method().equals("POST")) {
                line.abort();
              } else {
                line.resume();
              }
            });
    edit.types("inquiry", "回線が切れている間に書いた伺い文");
    assertThat(edit.page().locator("#unsaved")).isVisible();
    var window = edit.page().context().newPage();
    edit.page().close();

    var again = new EditPage(window).edit(draft.id());
    assertEquals("回線が切れている間に書いた伺い文", again.reads("inquiry"));
    assertThat(window.locator("#keptBack")).isVisible();
    again.stored(1);
    assertEquals("回線が切れている間に書いた伺い文", Drafts.read(window, draft.id(), "inquiry"));
  }

  @Test
  void theEndOfTheSessionLosesNothing() {
    var draft = Drafts.begun(drafter());
    var edit = new EditPage(draft.page()).edit(draft.id());
    edit.page().context().clearCookies();
    edit.types("grounds", "席を外す前に書いた経過");
    assertThat(edit.page().locator("#reconnect")).isVisible();
    edit.press("reconnectLink");
    edit.fill("username", DRAFTER);
    edit.fill("password", DemoTown.PASSWORD);
    edit.press("enter");
    edit.arrivesAt("/drafting/edit.xhtml");
    assertEquals("席を外す前に書いた経過", edit.reads("grounds"));
    edit.stored(1);
  }

  @Test
  void anotherWindowIsBroughtTogetherAndAClashIsAsked() {
    var draft = Drafts.begun(drafter());
    var one = new EditPage(draft.page()).edit(draft.id());
    var other = new EditPage(draft.page().context().newPage()).edit(draft.id());
    other.types("grounds", "別の画面で書いた経過");
    other.stored(1);

    one.types("subject", "こちらで書いた件名");
    one.stored(1);
    assertEquals("別の画面で書いた経過", one.reads("grounds"));

    other.types("subject", "別の画面で書いた件名");
    one.sees(one.id("saved"), "保存しました");
    other.sees(other.id("clash"), "同じ欄を変更しています");
    other.sees(other.id("clash"), "こちらで書いた件名");
    other.sees(other.id("clash"), "別の画面で書いた件名");
    assertEquals("こちらで書いた件名", Drafts.read(draft.page(), draft.id(), "subject"));
    other.press("keepMineOut");
    other.stored(2);
    assertEquals("別の画面で書いた件名", Drafts.read(draft.page(), draft.id(), "subject"));
    assertThat(other.page().locator(".clash")).hasCount(0);
  }

  @Test
  void aCopyShowsWhatIsOfTheOldYearUntilItIsTouched() {
    var old =
        Drafts.filled(
            drafter(),
            Map.of(
                "subject", "令和5年度町民運動会の開催について",
                "inquiry", "第50回大会を令和5年6月10日に開催してよろしいか伺います。"));
    var page = old.page();
    page.navigate("drafting/copy.xhtml?of=" + old.id());
    page.locator("[id='copyForm:copyNow']").click();
    var edit = new EditPage(page);
    edit.arrivesAt("/drafting/edit.xhtml");
    edit.leftoversAre(3);
    assertThat(edit.marked("inquiry")).hasText(new String[] {"第50回", "令和5年6月10日"});

    edit.types("inquiry", "第54回大会を令和5年6月10日に開催してよろしいか伺います。");
    edit.leftoversAre(2);
    edit.leftover("令和5年6月10日").locator("[id$=confirm]").click();
    edit.leftoversAre(1);
    assertThat(edit.marked("subject")).hasText("令和5年度");
    edit.types("subject", "令和8年度町民運動会の開催について");
    edit.leftoversAre(0);
  }

  private Page drafter() {
    var page = desktop();
    login(page, DRAFTER, DemoTown.PASSWORD);
    return page;
  }
}
