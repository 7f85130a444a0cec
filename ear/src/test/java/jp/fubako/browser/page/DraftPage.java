package jp.fubako.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** 起案 and its 確認画面. */
public class DraftPage extends OfficePage {

  public DraftPage(Page page) {
    super(page);
  }

  public Locator plan() {
    return page.locator("[id='side']");
  }

  /** Waits until the quiet saving has answered with a route that says this. */
  public void planSays(String words) {
    sees(plan(), words);
  }

  public void attach(ReceiptDesk.Letter file) {
    id("attach:upload")
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(file.name(), file.type(), file.bytes()));
    sees(id("attach:list"), file.name());
  }

  public void moveDown(String name) {
    id("attach:list").locator("a", has(name + "を下へ")).click();
  }

  private static Locator.LocatorOptions has(String words) {
    return new Locator.LocatorOptions().setHasText(words);
  }

  /** Names of the attachments as they stand in the list. */
  public List<String> attachments() {
    return id("attach:list").locator(".file-name").allInnerTexts();
  }

  public void goOn() {
    press("goOnOut");
    arrivesAt("/drafting/confirm.xhtml");
  }

  /** 起案者の押印: the route starts. */
  public void submit(String pin) {
    fill("start:pin", pin);
    press("start:startNow");
    arrivesAt("/drafting/case.xhtml");
    said("回議を開始しました");
  }

  /** The id of the proposal, from the address. */
  public String proposalId() {
    return page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
  }
}
