package jp.fubako.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** 受信箱 and 決裁画面. */
public class DecisionPage extends OfficePage {

  private static final String SHOWN =
      "() => { const i = document.querySelector('.viewer-page img');"
          + " return i && i.complete && i.naturalWidth > 300; }";

  public DecisionPage(Page page) {
    super(page);
  }

  /** Finds the proposal in the inbox by its title and opens it. */
  public DecisionPage openFromInbox(String box, String title) {
    open("approval/inbox.xhtml?box=" + box);
    page.locator(".card-link", new Page.LocatorOptions().setHasText(title)).first().click();
    arrivesAt("/approval/decide.xhtml");
    return this;
  }

  /** Waits until a page of the paper is really painted. */
  public void readsThePaper() {
    page.waitForFunction(SHOWN);
  }

  /** Opens an attachment in the viewer and waits for its first page. */
  public void reads(String file) {
    var button = page.locator(".file-open", new Page.LocatorOptions().setHasText(file)).first();
    button.click();
    assertThat(button.locator(".file-seen"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    page.waitForFunction(SHOWN);
  }

  /** The seals and the route beside the paper. */
  public Locator side() {
    return page.locator(".decide-side");
  }

  /** Opens the sheet, types comment and PIN, and commits. */
  public void tryToApprove(String comment, String pin) {
    openSheet("openApprove", "approveSheet");
    fill("approve:comment", comment);
    fill("approve:pin", pin);
    press("approve:approveNow");
  }

  public void approve(String comment, String pin) {
    tryToApprove(comment, pin);
    said("を承認し、押印しました");
  }

  public void sendBack(String chip, String reason) {
    openSheet("openReturn", "returnSheet");
    page.locator("#returnSheet label", new Page.LocatorOptions().setHasText(chip)).click();
    fill("sendBack:reason", reason);
    press("sendBack:returnNow");
    said("を差し戻しました");
  }

  /** その他の操作: opens the sheet of an act. */
  public void more(String act) {
    openSheet("openMore", "moreSheet");
    press("menu" + act);
    assertThat(page.locator("#" + act + "Sheet")).isVisible();
    assertThat(page.locator("#moreSheet")).isHidden();
  }

  /** 代決, from its open sheet. */
  public void tryToActFor(boolean urgent, String why, String pin) {
    if (urgent) {
      id("acting:urgent").check();
    }
    fill("acting:urgency", why);
    fill("acting:actPin", pin);
    press("acting:actNow");
  }

  /** 後閲. */
  public void review(String comment, String pin) {
    openSheet("openReview", "POST_REVIEWSheet");
    fill("review:seenWords", comment);
    fill("review:reviewPin", pin);
    press("review:reviewNow");
    said("を後閲し");
  }

  public void openSheet(String opener, String sheet) {
    press(opener);
    assertThat(page.locator("#" + sheet)).isVisible();
  }
}
