package jp.fubako.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** A field for a day: any way of writing, both calendars, and the browser's own calendar. */
class ADayIsTypedAsPeopleWriteItBrowserIT extends Browser {

  private static final String DRAFTER = "tsuchida";
  private static final String FIELD = "[id='draft:dueOn']";

  @Test
  void everyWayOfWritingGivesTheSameDay() {
    var page = desktop();
    login(page, DRAFTER, DemoTown.PASSWORD);
    page.navigate("drafting/list.xhtml");
    page.locator("a[href*='edit.xhtml']").first().click();
    var field = page.locator(FIELD);
    var read = page.locator(".field").filter(with(field)).locator(".day-read");

    for (var typed : List.of("R8.12.4", "令和8年12月4日", "2026/12/4", "81204", "Ｒ８．１２．４")) {
      field.fill("");
      field.pressSequentially(typed);
      assertThat(read).containsText("2026年12月4日（金）");
      field.press("Tab");
      assertThat(field).hasValue("令和8年12月4日");
    }

    page.locator(".field").filter(with(field)).locator(".day-native").fill("2026-12-25");
    assertThat(field).hasValue("令和8年12月25日");

    page.locator("#saveOut").click();
    assertThat(page.locator(".card").first()).containsText("R8.12.25");
  }

  private static com.microsoft.playwright.Locator.FilterOptions with(
      com.microsoft.playwright.Locator inner) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHas(inner);
  }
}
