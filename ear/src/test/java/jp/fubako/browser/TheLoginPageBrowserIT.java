package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first thing a person meets. */
class TheLoginPageBrowserIT extends Browser {

  @Test
  void aStrangerIsAskedForNameAndPasswordAtTheDeskAndOnThePhone() {
    for (var page : List.of(desktop(), phone())) {
      page.navigate("");
      assertTrue(page.isVisible("input[name=j_username]"));
      assertTrue(page.isVisible("input[name=j_password]"));
      int width = (int) page.evaluate("document.documentElement.scrollWidth");
      assertTrue(width <= page.viewportSize().width, "page is wider than the screen: " + width);
      screenshot(page, "login-" + page.viewportSize().width);
    }
  }

  @Test
  void everyAnswerCarriesTheHeadersThatProtectIt() {
    var answer = desktop().navigate("");
    assertEquals("nosniff", answer.headerValue("x-content-type-options"));
    assertEquals("same-origin", answer.headerValue("referrer-policy"));
    assertTrue(answer.headerValue("content-security-policy").contains("frame-ancestors 'none'"));
    assertEquals(null, answer.headerValue("x-powered-by"));
    assertEquals(null, answer.headerValue("server"));
  }
}
