package jp.fubako.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What all pages of the office have in common; one object for each window of a person. */
public class OfficePage {

  /** A busy test machine answers late; nothing is waited for that does not come. */
  static final double PATIENCE = Integer.getInteger("fubako.browser.patience", 60_000);

  protected final Page page;

  public OfficePage(Page page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(PATIENCE);
  }

  public Page page() {
    return page;
  }

  /** Opens an address below the root, without its leading slash. */
  public void open(String path) {
    page.navigate(path);
  }

  /** The element of a Faces id such as {@code draft:subject}. */
  public Locator id(String id) {
    return page.locator("[id='" + id + "']");
  }

  public void fill(String id, String words) {
    id(id).fill(words);
  }

  public String value(String id) {
    return id(id).inputValue();
  }

  /** Chooses the option whose label contains the words. */
  public void choose(String id, String words) {
    var option = id(id).locator("option", new Locator.LocatorOptions().setHasText(words)).first();
    id(id).selectOption(option.getAttribute("value"));
  }

  public void press(String id) {
    id(id).click();
  }

  /** Waits until the page has said that. */
  public void said(String words) {
    sees(page.locator("#notices"), words);
  }

  public String notices() {
    return page.locator("#notices").innerText();
  }

  public void sees(Locator where, String words) {
    assertThat(where).containsText(words, containsPatiently());
  }

  public void sees(String words) {
    sees(page.locator("main"), words);
  }

  public void seesNot(String words) {
    assertThat(page.locator("main")).not().containsText(words);
  }

  /** Waits until the window has come to an address that contains the text. */
  public void arrivesAt(String part) {
    page.waitForURL(Pattern.compile(Pattern.quote(part)));
  }

  /** Loads the page again until the words stand in it: for what is made in the background. */
  public void reloadUntil(Locator where, String words) {
    var deadline = System.nanoTime() + (long) PATIENCE * 1_000_000;
    while (!contains(where, words) && System.nanoTime() < deadline) {
      page.waitForTimeout(500);
      page.reload();
    }
    sees(where, words);
  }

  private static boolean contains(Locator where, String words) {
    return where.allInnerTexts().stream().anyMatch(text -> text.contains(words));
  }

  /** Width of the content in CSS pixels: more than the window means sideways scrolling. */
  public int contentWidth() {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }

  static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions
      containsPatiently() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
        .setTimeout(PATIENCE);
  }
}
