package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The first thing a person meets. */
class TheLoginPageBrowserIT extends Browser {

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
