package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A seal that stands on a former sheet and counts on. It is named in its cell in plain letters; the
 * signature itself stays where it was made.
 *
 * @param name of the person who sealed
 * @param on when
 * @param revision of the sheet that was sealed, so of the content that was seen
 * @param sha256 of that sheet right after this seal
 * @param mark empty, or 代, 後 …
 */
public record CarriedSeal(String name, LocalDate on, int revision, String sha256, String mark) {
  public CarriedSeal {
    Objects.requireNonNull(on, "on");
    name = ApprovalSheet.blankIfNull(name);
    sha256 = ApprovalSheet.blankIfNull(sha256);
    mark = ApprovalSheet.blankIfNull(mark);
  }
}
