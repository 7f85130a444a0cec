package jp.fubako.browser.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.EditPage;
import jp.fubako.browser.page.WordingPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 定型文 and 起案様式: kept on their pages, put in where the cursor stands, changed and removed. */
class WordsAreKeptAndPutInBrowserIT extends Browser {

  private static final String DRAFTER = "inoue";

  private final String mark = String.valueOf(System.currentTimeMillis() % 10_000_000);

  @Test
  void aSentenceIsPutInWhereTheCursorStandsWithItsBlanksFilled() {
    var wording = new WordingPage(drafter());
    var name = "購入の伺い" + mark;
    wording.keepText(name, "伺い文", "「{件名}」を実施してよろしいか伺います。");

    var draft = Drafts.filled(wording.page(), Map.of("subject", "除雪機の点検", "inquiry", "前。後。"));
    var edit = new EditPage(wording.page()).edit(draft.id());
    edit.id("draft:inquiry").focus();
    edit.page().evaluate("document.activeElement.setSelectionRange(2, 2)");
    wording.openPhrases("inquiry");
    assertThat(wording.phrases().getByText("根拠法令")).hasCount(0);
    wording.take(name);
    assertEquals("前。「除雪機の点検」を実施してよろしいか伺います。後。", edit.reads("inquiry"));
    edit.stored(1);
    assertEquals("前。「除雪機の点検」を実施してよろしいか伺います。後。", Drafts.read(wording.page(), draft.id(), "inquiry"));

    wording.openText(name);
    wording.press("text:remove");
    wording.said("定型文を削除しました");
    assertThat(wording.row(name)).hasCount(0);
  }

  @Test
  void aDraftBeginsWithATemplateThatItsOwnerChangesAndRemoves() {
    var wording = new WordingPage(drafter());
    var name = "広報の通知" + mark;
    wording.keepTemplate(name, "{年度}広報の配布について（通知）", "配布してよろしいか伺います。");
    wording.openTemplate(name);
    wording.fill("template:inquiry", "別案のとおり配布してよろしいか伺います。");
    wording.press("template:save");
    wording.said("起案様式を登録しました");

    wording.begin(name);
    var edit = new EditPage(wording.page());
    assertEquals("別案のとおり配布してよろしいか伺います。", edit.reads("inquiry"));
    assertEquals(
        0, edit.reads("subject").indexOf("令和"), "the year is filled in: " + edit.reads("subject"));

    wording.openTemplate(name);
    wording.press("template:remove");
    wording.said("起案様式を削除しました");
    assertThat(wording.row(name)).hasCount(0);
  }

  @Test
  void whatBelongsToTheWholeOfficeIsShownButNotChangedByAClerk() {
    var wording = new WordingPage(drafter());
    wording.openText("回答してよろしいか");
    wording.sees("全庁のものは文書主管課、課のものはその課の職員だけが変更できます");
    assertThat(wording.id("text:save")).hasCount(0);
    wording.openTemplate("照会への回答");
    wording.sees("全庁のものは文書主管課、課のものはその課の職員だけが変更できます");
    assertThat(wording.id("template:save")).hasCount(0);
  }

  private Page drafter() {
    var page = desktop();
    login(page, DRAFTER, DemoTown.PASSWORD);
    return page;
  }
}
