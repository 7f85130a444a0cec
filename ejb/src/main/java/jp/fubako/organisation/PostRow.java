package jp.fubako.organisation;

import java.util.UUID;

/**
 * A post (職) as valid on the day asked for.
 *
 * @param title for example 課長; with the unit: {@link #fullTitle()}
 * @param rank order inside the unit, smaller is higher
 */
public record PostRow(
    UUID id, UUID unitId, String unitName, String title, PostKind kind, int rank) {

  /** 総務課長, 総務係長, 町長: unit and title as they are written together. */
  public String fullTitle() {
    return PostTitles.full(unitName, title, kind);
  }
}
