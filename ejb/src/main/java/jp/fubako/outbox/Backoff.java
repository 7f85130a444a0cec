package jp.fubako.outbox;

import java.time.Duration;

/** How long a failed message waits: 1, 2, 4 … seconds, at most ten minutes. */
final class Backoff {

  private static final Duration MOST = Duration.ofMinutes(10);

  private Backoff() {}

  /**
   * @param attempts failures so far, from 1
   */
  static Duration after(int attempts) {
    var wait = Duration.ofSeconds(1L << Math.clamp(attempts - 1, 0, 20));
    return wait.compareTo(MOST) > 0 ? MOST : wait;
  }
}
