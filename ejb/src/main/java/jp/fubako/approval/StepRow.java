package jp.fubako.approval;

import java.time.Instant;
import java.util.UUID;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.StepKind;

/**
 * A step as shown.
 *
 * @param round 1 for the first submission
 * @param superseded 旧版: belongs to an older round and counts no more
 * @param stage from 0; lines of one stage run side by side
 * @param line from 0 within the stage
 * @param position from 0 within the line
 * @param holderName who acted, otherwise who holds the post now as far as known; empty when vacant
 * @param actedAt null until done
 * @param words comment or reason; empty
 * @param mark 代 or empty
 * @param actedTitle with 代: the post of the person who decided; otherwise empty
 * @param edition 版 of the content that was sealed, from 1; 0 until then
 * @param mine the caller holds it and may act now
 */
public record StepRow(
    UUID id,
    int round,
    boolean superseded,
    int stage,
    int line,
    int position,
    StepKind kind,
    StepState state,
    UUID postId,
    String unitName,
    String postTitle,
    String fullTitle,
    String holderName,
    PlanReason why,
    String reason,
    String article,
    Instant activatedAt,
    Instant actedAt,
    String words,
    String mark,
    String actedTitle,
    int edition,
    boolean mine) {

  /** Whether it comes before the other, in the same line or an earlier stage. */
  public boolean precedes(StepRow other) {
    return stage < other.stage
        || (stage == other.stage && line == other.line && position < other.position);
  }

  /** Waits for its holder or its turn, and holds the decision up. */
  public boolean open() {
    return kind.seals()
        && (state == StepState.WAITING
            || state == StepState.ACTIVE
            || state == StepState.SUSPENDED);
  }
}
