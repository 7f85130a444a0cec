package jp.fubako.sealing;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries of a PIN. Three are free; then each further one locks the key, for a minute at first
 * and twice as long each time, up to a day.
 *
 * @param failed wrong tries since the last right one
 * @param lockedUntil null when never locked since
 */
record PinTries(int failed, Instant lockedUntil) {

  static final int FREE = 3;
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  static final PinTries NONE = new PinTries(0, null);

  boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** How many tries are left before the next lock. */
  int left() {
    return Math.max(failed < FREE ? FREE - failed : 1, 1);
  }

  PinTries wrong(Instant now) {
    int count = failed + 1;
    if (count < FREE) {
      return new PinTries(count, null);
    }
    var delay = FIRST.multipliedBy(1L << Math.min(count - FREE, 20));
    return new PinTries(count, now.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay));
  }
}
