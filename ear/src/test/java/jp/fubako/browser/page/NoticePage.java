package jp.fubako.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** お知らせ: the bell and its list. */
public final class NoticePage extends OfficePage {

  public NoticePage(Page page) {
    super(page);
  }

  /** The number beside the bell; 0 without one. */
  public int unread() {
    var count = page.locator("#bell .count");
    return count.count() == 0 ? 0 : Integer.parseInt(count.innerText().replaceAll("\\D", ""));
  }

  public void ring() {
    press("bell");
    arrivesAt("/notice/list.xhtml");
  }

  public Locator about(String title) {
    return page.locator(".card", new Page.LocatorOptions().setHasText(title));
  }

  /** Opens the case of a notice. */
  public void openCase(String title) {
    about(title).locator(".card-link").click();
  }
}
