package jp.fubako.signing;

import java.util.Objects;
import java.util.UUID;

/**
 * Who a certificate is made out to.
 *
 * @param personId the person in the staff register; bound to the wrapped key
 * @param displayName family and given name as written in the register, e.g. 髙橋 花子
 * @param staffId the staff number (職員番号)
 * @param unit the section (所属) at the time of enrolment, e.g. 総務課
 */
public record PersonName(UUID personId, String displayName, String staffId, String unit) {
  public PersonName {
    Objects.requireNonNull(personId, "personId");
    if (displayName == null || displayName.isBlank()) {
      throw new IllegalArgumentException("a certificate needs a name");
    }
    staffId = staffId == null ? "" : staffId;
    unit = unit == null ? "" : unit;
  }
}
