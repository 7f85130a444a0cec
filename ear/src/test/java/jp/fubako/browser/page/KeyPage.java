package jp.fubako.browser.page;

import com.microsoft.playwright.Page;

/** 署名鍵とPIN. */
public class KeyPage extends OfficePage {

  public KeyPage(Page page) {
    super(page);
  }

  /** Makes the person's key unless there is one. */
  public void enrolOnce(String pin) {
    open("sealing/key.xhtml");
    if (id("enrol:pin").count() == 0) {
      return;
    }
    fill("enrol:pin", pin);
    fill("enrol:again", pin);
    press("enrol:enrolNow");
    said("署名鍵を作りました");
  }
}
