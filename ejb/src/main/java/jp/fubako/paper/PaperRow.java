package jp.fubako.paper;

import java.time.Instant;
import java.util.UUID;

/**
 * The paper of a case.
 *
 * @param reasonCode of {@link PaperReasonRow}
 * @param words what was added to the reason; may be empty
 * @param reason as it was when it was declared, with the added words
 * @param contents what the paper is
 * @param place where it lies
 */
public record PaperRow(
    UUID subjectId,
    String reasonCode,
    String words,
    String reason,
    String contents,
    String place,
    String declaredBy,
    Instant declaredAt) {

  /** As it stands on the sheet that is decided. */
  public String onSheet() {
    return "資料　" + contents + "\n理由　" + reason + "\n所在　" + place;
  }
}
