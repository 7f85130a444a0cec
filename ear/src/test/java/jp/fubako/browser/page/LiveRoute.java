package jp.fubako.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** The route beside a draft, which follows what is typed. */
public class LiveRoute extends EditPage {

  public LiveRoute(Page page) {
    super(page);
  }

  public void matter(String code) {
    id("draft:matter").selectOption(code);
  }

  /** Types an amount and leaves the field. */
  public void amount(String yen) {
    types("amount", yen);
    id("draft:amount").blur();
  }

  /** Opens what stands behind 「経路を変える」. */
  public void showMore() {
    page.locator("details.more:has([id='draft:raiseTo']) > summary").click();
  }

  public void raiseTo(String post) {
    id("draft:raiseTo").selectOption(post);
  }

  /** Adds the head of a section for 合議. */
  public void asks(String post) {
    page.locator("[id='draft:consults'] label", new Page.LocatorOptions().setHasText(post))
        .first()
        .click();
  }

  public Locator steps() {
    return page.locator("[id='side'] .step");
  }

  /** The step of a post, with its reason. */
  public Locator step(String post) {
    return steps().filter(new Locator.FilterOptions().setHasText(post));
  }

  public void decides(String post) {
    sees(
        steps()
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.locator(
                            ".step-kind",
                            new Page.LocatorOptions().setHasText(Pattern.compile("^決裁$"))))),
        post);
  }

  public void isNotAsked(String post) {
    assertThat(step(post))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
  }
}
