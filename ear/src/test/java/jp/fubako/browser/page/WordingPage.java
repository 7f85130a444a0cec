package jp.fubako.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 定型文 and 起案様式, and how a 定型文 is put into a draft. */
public class WordingPage extends OfficePage {

  public WordingPage(Page page) {
    super(page);
  }

  /** Keeps a sentence for oneself. */
  public void keepText(String name, String place, String body) {
    open("wording/texts.xhtml");
    fill("text:name", name);
    choose("text:place", place);
    choose("text:shelf", "個人");
    fill("text:body", body);
    press("text:save");
    said("定型文を登録しました");
  }

  public void openText(String name) {
    open("wording/texts.xhtml");
    row(name).locator("a").click();
    arrivesAt("id=");
  }

  /** Keeps a template for oneself. */
  public void keepTemplate(String name, String subject, String inquiry) {
    open("wording/templates.xhtml");
    fill("template:name", name);
    choose("template:kind", "通知");
    choose("template:shelf", "個人");
    fill("template:subject", subject);
    fill("template:inquiry", inquiry);
    press("template:save");
    said("起案様式を登録しました");
  }

  public void openTemplate(String name) {
    open("wording/templates.xhtml");
    row(name).locator("a").click();
    arrivesAt("id=");
  }

  /** Begins a draft with a template. */
  public void begin(String template) {
    open("wording/templates.xhtml");
    row(template).locator("[id$=':draft']").click();
    arrivesAt("/drafting/edit.xhtml");
  }

  public Locator row(String name) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
  }

  /** Opens the sentences that fit a field of the draft in this window. */
  public void openPhrases(String field) {
    press(field + "Phrases");
    assertThat(page.locator("#phraseSheet")).isVisible();
  }

  /** The sentences that are offered now. */
  public Locator phrases() {
    return page.locator("#phraseSheet .phrase:visible .phrase-name");
  }

  public void take(String phrase) {
    page.locator("#phraseSheet .phrase-take", new Page.LocatorOptions().setHasText(phrase))
        .filter(new Locator.FilterOptions().setVisible(true))
        .first()
        .click();
    assertThat(page.locator("#phraseSheet")).isHidden();
  }
}
