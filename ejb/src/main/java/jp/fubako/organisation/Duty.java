package jp.fubako.organisation;

import java.util.UUID;

/**
 * One post that a person holds on the day asked for.
 *
 * @param title title of the post, for example 係長
 * @param unitId unit of the post: 係, 課 or body
 * @param sectionId the 課 of that unit; the unit itself for an executive's body
 * @param symbol 文書記号 of the section
 */
public record Duty(
    UUID postId,
    String title,
    PostKind kind,
    UUID unitId,
    String unitName,
    UUID sectionId,
    String sectionName,
    String symbol,
    AssignmentKind assignmentKind) {

  /** 総務係長, 総務課長, 町長, 総務係 主事. */
  public String fullTitle() {
    return PostTitles.full(unitName, title, kind);
  }
}
