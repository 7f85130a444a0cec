package jp.fubako.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 照合 and 公印: the pages of those who stand between the letter and the post. */
public class SealDesk extends OfficePage {

  public SealDesk(Page page) {
    super(page);
  }

  /** Opens the collation of a letter from the list of those that wait. */
  public SealDesk collating(String subject) {
    open("issuing/collations.xhtml");
    page.locator("tbody a", new Page.LocatorOptions().setHasText(subject)).click();
    arrivesAt("/issuing/collation.xhtml");
    return this;
  }

  /** The place of a difference in its list. */
  public Locator differences() {
    return page.locator(".change-words");
  }

  /** Confirms all differences, with these words on each. */
  public void confirmAll(String words) {
    var boxes = page.locator("[id$=':ordered']");
    for (int i = 0; i < boxes.count(); i++) {
      boxes.nth(i).check();
      page.locator("[id$=':remark']").nth(i).fill(words);
    }
  }

  public void collate() {
    press("collate:collateNow");
  }

  /** The card of a letter on the keeper's desk. */
  public Locator card(String subject) {
    return page.locator(".card", new Page.LocatorOptions().setHasText(subject));
  }

  public SealDesk queue() {
    open("seals/queue.xhtml");
    return this;
  }

  public void seal(String subject) {
    card(subject).locator("[id$=':seal']").click();
    said("公印使用簿に記録しました");
  }
}
