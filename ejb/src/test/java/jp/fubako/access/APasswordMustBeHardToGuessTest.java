package jp.fubako.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class APasswordMustBeHardToGuessTest {

  private static final Caller SATO =
      new Caller(UUID.randomUUID(), "sato", "佐藤 浩二", "佐藤", Set.of(), List.of(), Set.of(), "");

  @Test
  void aLongSentenceIsAllowed() {
    assertTrue(check("yuki ga tokeru made machimasu").isAllowed());
    assertTrue(check("雪がとけるまで春を待つ人びとの歌").isAllowed());
  }

  @Test
  void whatIsShortLongOrGuessableIsRefused() {
    assertRefused(AccessRefusal.PASSWORD_SHORT, "yuki ga tokeru");
    assertRefused(AccessRefusal.PASSWORD_LONG, "雪".repeat(25));
    assertRefused(AccessRefusal.PASSWORD_LETTERS, "ｙｕｋｉ ga tokeru made");
    assertRefused(AccessRefusal.PASSWORD_GUESSABLE, "mamurogawa2026sato");
    assertRefused(AccessRefusal.PASSWORD_GUESSABLE, "passwordpassword1");
    assertRefused(AccessRefusal.PASSWORD_GUESSABLE, "aaaaaaaaaaaaaaaaaaa");
    assertRefused(AccessRefusal.PASSWORD_UNCHANGED, "the present password");
  }

  @Test
  void theHashIsModularCryptOfCostTwelveAndSalted() {
    var hash = Passwords.hash("yuki ga tokeru made".toCharArray());
    assertTrue(hash.matches("\\$2a\\$12\\$[./A-Za-z0-9]{53}"), hash);
    assertNotEquals(hash, Passwords.hash("yuki ga tokeru made".toCharArray()));
    assertTrue(Passwords.matches("yuki ga tokeru made".toCharArray(), hash));
    assertFalse(Passwords.matches("yuki ga tokeru mada".toCharArray(), hash));
  }

  private static Verdict check(String next) {
    return PasswordPolicy.check(next.toCharArray(), "the present password".toCharArray(), SATO);
  }

  private static void assertRefused(AccessRefusal reason, String next) {
    assertEquals(reason, ((Verdict.Refused) check(next)).reason(), next);
  }
}
