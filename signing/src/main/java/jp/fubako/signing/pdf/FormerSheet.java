package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The sheet that this one follows, and why it does (修正承認).
 *
 * @param revision of the former sheet
 * @param sha256 of the former sheet with all its seals
 * @param essence 要旨の修正; otherwise 軽微
 * @param by post and name of whoever changed it
 * @param on when
 * @param words what was changed and why
 */
public record FormerSheet(
    int revision, String sha256, boolean essence, String by, LocalDate on, String words) {
  public FormerSheet {
    Objects.requireNonNull(on, "on");
    sha256 = ApprovalSheet.blankIfNull(sha256);
    by = ApprovalSheet.blankIfNull(by);
    words = ApprovalSheet.blankIfNull(words);
  }
}
