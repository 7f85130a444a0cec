package jp.fubako.organisation;

import java.util.UUID;

/**
 * A post with the codes that tables use.
 *
 * @param section the 課 it belongs to; the unit itself for an executive's body
 */
public record StaffedPost(
    UUID id,
    String code,
    String title,
    PostKind kind,
    UUID unitId,
    String unitCode,
    String unitName,
    UUID section) {

  /** 総務課長, 総務係 主事. */
  public String fullTitle() {
    return PostTitles.full(unitName, title, kind);
  }

  /** Whether one person at a time has it as 本務: every superior, but not 主事 and the like. */
  public boolean single() {
    return kind != PostKind.STAFF && kind != PostKind.DEPUTY_HEAD;
  }
}
