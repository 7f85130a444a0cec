package jp.fubako.acting;

import java.util.UUID;

/**
 * What the keeper of the rules should look at on a day.
 *
 * @param title post whose order it is
 * @param value the post that is concerned; empty when none is named
 */
public record ActingFault(UUID postId, String title, Cause cause, String value) {

  /** What is remarkable. */
  public enum Cause {
    /** A decider for whom nobody acts. */
    NOBODY,
    /** The places are not 1, 2, 3 …. */
    PLACE_MISSING,
    /** The acting post does not exist on that day. */
    NO_SUCH_POST,
    /** Nobody holds the acting post on that day. */
    VACANT,
    /** It acts, directly or over others, for itself. */
    CIRCLE
  }

  /** Whether the order cannot work; the rest is only told. */
  public boolean error() {
    return cause == Cause.CIRCLE || cause == Cause.NO_SUCH_POST || cause == Cause.PLACE_MISSING;
  }
}
