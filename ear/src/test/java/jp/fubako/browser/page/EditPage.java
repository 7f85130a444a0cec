package jp.fubako.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** The form of a draft, in one window. */
public class EditPage extends OfficePage {

  public EditPage(Page page) {
    super(page);
  }

  public EditPage open(String page, String proposal) {
    open(page + "?id=" + proposal);
    return this;
  }

  public EditPage edit(String proposal) {
    return open("drafting/edit.xhtml", proposal);
  }

  /** Types as a person does, so that the page notices. */
  public void types(String field, String words) {
    id("draft:" + field).fill(words);
  }

  public String reads(String field) {
    return value("draft:" + field);
  }

  /** Waits until the server has stored so often what this window typed. */
  public void stored(int times) {
    assertThat(page.locator("[data-saved]"))
        .hasAttribute(
            "data-saved",
            String.valueOf(times),
            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
  }

  public Locator leftovers() {
    return page.locator("[data-left-field]");
  }

  public void leftoversAre(int count) {
    assertThat(leftovers())
        .hasCount(count, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
  }

  public Locator leftover(String words) {
    return page.locator("[data-left-words='" + words + "']");
  }

  /** The words that are marked behind a field. */
  public Locator marked(String field) {
    return page.locator(".marked:has([id='draft:" + field + "']) mark");
  }
}
