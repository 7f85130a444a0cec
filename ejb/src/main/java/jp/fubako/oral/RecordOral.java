package jp.fubako.oral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Records what was decided orally; it takes the place of an earlier record.
 *
 * @param requestKey made by the page; the same key is performed once
 * @param decidedOn the day on which it was said
 * @param postId of whoever decided
 * @param toldTo to whom it was said
 * @param reason why it could not wait for the paper
 */
public record RecordOral(
    UUID subjectId,
    UUID requestKey,
    LocalDate decidedOn,
    UUID postId,
    String toldTo,
    String reason) {

  public RecordOral {
    toldTo = toldTo == null ? "" : toldTo.strip();
    reason = reason == null ? "" : reason.strip();
  }
}
