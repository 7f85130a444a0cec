package jp.fubako.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** 受信箱 at the desk: the selected row's paper is seen without leaving the list. */
class ThePaperStandsBesideTheInboxBrowserIT extends Browser {

  private static final String DECIDER = "nagasawa";

  @Test
  void jAndKChooseTheRowAndEnterOpensIt() {
    var page = inbox(desktop());
    var rows = page.locator("[data-row]");
    var title = page.locator(".previewed-title");
    assertThat(title).hasText(rows.first().innerText());

    page.keyboard().press("j");
    assertThat(title).hasText(rows.nth(1).innerText());
    assertThat(page.locator(".inbox-preview .viewer-page img").first()).isVisible();
    page.keyboard().press("k");
    assertThat(title).hasText(rows.first().innerText());

    var subject = rows.first().getAttribute("data-subject");
    page.keyboard().press("Enter");
    page.waitForURL("**/approval/decide.xhtml?id=" + subject);
  }

  @Test
  void aClickBesideTheTitleOnlyChooses() {
    var page = inbox(desktop());
    var second = page.locator(".inbox-list .card").nth(1);

    second.locator(".card-facts").click();

    assertThat(page.locator(".previewed-title")).hasText(second.locator("[data-row]").innerText());
    page.locator("#previewOpen").click();
    page.waitForURL("**/approval/decide.xhtml?id=*");
  }

  @Test
  void thePhoneShowsTheListAlone() {
    var page = inbox(phone());
    assertThat(page.locator(".card").first()).isVisible();
    assertThat(page.locator("#preview")).isHidden();
  }

  private Page inbox(Page page) {
    login(page, DECIDER, DemoTown.PASSWORD);
    page.navigate("approval/inbox.xhtml");
    return page;
  }
}
