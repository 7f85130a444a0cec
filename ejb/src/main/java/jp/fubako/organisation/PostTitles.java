package jp.fubako.organisation;

/** How unit and post are written together. */
final class PostTitles {

  private PostTitles() {}

  /**
   * 総務課＋課長 → 総務課長, 会計室＋室長 → 会計室長, 総務課＋課長補佐 → 総務課長補佐, 町立病院＋事務長 → 町立病院事務長; executives stand alone;
   * others keep a space: 総務係 主事.
   */
  static String full(String unitName, String title, PostKind kind) {
    if (kind.executive() || kind == PostKind.TREASURER || title.startsWith(unitName)) {
      return title;
    }
    if (kind == PostKind.STAFF) {
      return unitName + " " + title;
    }
    return title.startsWith(unitName.substring(unitName.length() - 1))
        ? unitName + title.substring(1)
        : unitName + title;
  }
}
