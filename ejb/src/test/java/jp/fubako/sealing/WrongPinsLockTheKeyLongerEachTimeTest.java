package jp.fubako.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongPinsLockTheKeyLongerEachTimeTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

  @Test
  void theFirstTwoOnlyCountDown() {
    var once = PinTries.NONE.wrong(NOW);
    assertEquals(2, once.left());
    var twice = once.wrong(NOW);
    assertEquals(1, twice.left());
    assertFalse(twice.lockedAt(NOW));
  }

  @Test
  void fromTheThirdOnItIsLockedTwiceAsLongEachTime() {
    var tries = PinTries.NONE.wrong(NOW).wrong(NOW);
    for (int minutes : new int[] {1, 2, 4, 8, 16}) {
      tries = tries.wrong(NOW);
      assertEquals(NOW.plus(Duration.ofMinutes(minutes)), tries.lockedUntil());
      assertTrue(tries.lockedAt(NOW));
      assertFalse(tries.lockedAt(tries.lockedUntil()));
    }
  }

  @Test
  void neverLongerThanADay() {
    var tries = PinTries.NONE;
    for (int i = 0; i < 80; i++) {
      tries = tries.wrong(NOW);
    }
    assertEquals(NOW.plus(Duration.ofDays(1)), tries.lockedUntil());
  }
}
