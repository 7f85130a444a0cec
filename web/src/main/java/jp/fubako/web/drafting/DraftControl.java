package jp.fubako.web.drafting;

import java.util.Map;

/** Under which control of the form, and which caption, a field of a draft is found. */
final class DraftControl {

  private static final Map<String, String> OTHERWISE =
      Map.of(
          "drafterPostId", "post",
          "matterCode", "matter",
          "consultPosts", "consults",
          "readerPosts", "readers",
          "folderId", "folder");

  private DraftControl() {}

  /** Id of the control in the form. */
  static String of(String field) {
    return OTHERWISE.getOrDefault(field, field);
  }

  static String caption(String field) {
    return "drafting.edit." + of(field);
  }
}
