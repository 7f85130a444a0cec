package jp.fubako.transfer;

import java.util.UUID;

/**
 * An open step that a transfer touches.
 *
 * @param title of the case; null when the reader may not know it
 * @param kind name of the kind of step
 * @param active whether it waits now
 * @param before to whom it belongs on the eve
 * @param after to whom it belongs on the day; empty when nobody
 * @param fate what becomes of it
 */
public record AffectedStep(
    UUID stepId,
    UUID subjectId,
    String title,
    String number,
    String kind,
    boolean active,
    String post,
    String before,
    String after,
    Fate fate) {

  /** What becomes of a step. */
  public enum Fate {
    /** It goes to the new holder of the post. */
    GOES_OVER,
    /** The post is vacant afterwards. */
    VACANT,
    /** It belongs to a person who leaves: somebody has to be named. */
    TO_REPOINT,
    /** It belonged to a person who leaves; somebody has been named. */
    REPOINTED
  }
}
