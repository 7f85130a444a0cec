package jp.fubako.browser.page;

import com.microsoft.playwright.Page;

/** The page of a case, with the steps after the decision. */
public class CasePage extends OfficePage {

  public CasePage(Page page) {
    super(page);
  }

  public CasePage of(String proposalId) {
    open("drafting/case.xhtml?id=" + proposalId);
    return this;
  }

  /** Takes the 文書番号 and returns it. */
  public String takeNumber() {
    press("numberForm:takeNumber");
    said("を取りました");
    return page.locator(".case-number").innerText().strip();
  }

  public void makeLetter() {
    press("letterForm:makeLetter");
    said("施行文を作りました");
  }

  public void dispatch(String method, String note) {
    choose("dispatchForm:dispatchMethod", method);
    fill("dispatchForm:note", note);
    press("dispatchForm:dispatch");
    said("発送を記録しました");
  }

  public void complete() {
    press("completeForm:complete");
    said("完結し");
  }

  /** Where the bytes of a file of this case are downloaded, by words of its row. */
  public String address(String words) {
    return page.locator(".file", new Page.LocatorOptions().setHasText(words))
        .first()
        .locator("a[href*='/api/v1/files/']")
        .getAttribute("href")
        .substring(1);
  }
}
