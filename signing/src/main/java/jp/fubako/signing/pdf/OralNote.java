package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 口頭決裁: decided by word of mouth before the sheet was written.
 *
 * @param on when it was said
 * @param by post and name of the decider
 * @param to to whom it was said
 * @param reason why it could not wait
 * @param recordedOn when it was written down
 */
public record OralNote(LocalDate on, String by, String to, String reason, LocalDate recordedOn) {
  public OralNote {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(recordedOn, "recordedOn");
    by = ApprovalSheet.blankIfNull(by);
    to = ApprovalSheet.blankIfNull(to);
    reason = ApprovalSheet.blankIfNull(reason);
  }
}
