package jp.fubako.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 検索. */
public class SearchPage extends OfficePage {

  public SearchPage(Page page) {
    super(page);
  }

  public SearchPage ask(String words) {
    open("records/search.xhtml");
    fill("words", words);
    press("searchGo");
    arrivesAt("?q=");
    return this;
  }

  public Locator hits() {
    return page.locator(".found-hits");
  }

  /** Asks until the index has caught up; then the title must be among the hits. */
  public void finds(String words, String title) {
    ask(words);
    reloadUntil(hits(), title);
  }

  /** Neither a hit nor a count that would tell of one. */
  public void showsNothing() {
    assertThat(page.locator(".hit")).hasCount(0);
    assertThat(page.locator(".facet-count")).hasCount(0);
  }

  public String total() {
    return page.locator(".found-total").innerText().strip();
  }
}
