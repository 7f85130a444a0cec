package jp.fubako.organisation;

/** How unit and post are written together. */
final class PostTitles {

  private PostTitles() {}

  /**
   * 総務課＋課長 → 総務課長, 会計室＋室長 → 会計室長, 総務係＋係長 → 総務係長, 総務課＋課長補佐 → 総務課長補佐; executives stand alone; others
   * keep a space: 総務係 主事.
   */
  static String full(String unitName, String title, PostKind kind) {
    if (kind.executive() || kind == PostKind.TREASURER || title.startsWith(unitName)) {
      return title;
    }
    if (!unitName.isEmpty() && title.startsWith(unitName.substring(unitName.length() - 1))) {
      return unitName + title.substring(1);
    }
    return unitName + " " + title;
  }
}
