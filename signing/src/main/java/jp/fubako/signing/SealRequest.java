package jp.fubako.signing;

import java.time.Instant;
import java.util.Objects;

/**
 * What one seal (印影) shall say and where it goes.
 *
 * @param fieldName the field made for this step, see {@code SealCell#fieldName}
 * @param postTitle post or section above the date, e.g. 総務課長
 * @param personName the family name below the date, e.g. 髙橋
 * @param at when; shown as 8.11.22 and recorded in the signature
 * @param reason 起案, 承認, 合議, 決裁 …
 * @param mark empty, or one sign such as 代 (代決) or 後 (後閲)
 */
public record SealRequest(
    String fieldName, String postTitle, String personName, Instant at, String reason, String mark) {
  public SealRequest {
    Objects.requireNonNull(fieldName, "fieldName");
    Objects.requireNonNull(at, "at");
    postTitle = postTitle == null ? "" : postTitle;
    personName = personName == null ? "" : personName;
    reason = reason == null ? "" : reason;
    mark = mark == null ? "" : mark;
  }
}
