package jp.fubako.numbering;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule of numbers.
 *
 * @param until last day on which it holds; null when no end is known
 * @param sample a number written so
 */
public record NumberRuleRow(
    UUID id, long version, NumberRuleLine line, LocalDate until, Phase phase, String sample) {

  /** Where it stands in time. */
  public enum Phase {
    FUTURE,
    IN_FORCE,
    PAST
  }

  /** Whether it can still be changed. */
  public boolean future() {
    return phase == Phase.FUTURE;
  }
}
