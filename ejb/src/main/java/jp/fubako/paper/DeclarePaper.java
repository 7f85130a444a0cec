package jp.fubako.paper;

import java.util.UUID;

/**
 * 紙の資料を併用する.
 *
 * @param reasonCode of {@link PaperReasonRow}
 * @param words explains the reason; may be empty unless the reason asks for it
 * @param contents what the paper is, e.g. 工事設計図面　A1判12枚
 * @param place where it lies, e.g. 建設課書庫 B-3
 */
public record DeclarePaper(
    UUID subjectId, String reasonCode, String words, String contents, String place) {

  public DeclarePaper {
    words = words == null ? "" : words.strip();
    contents = contents == null ? "" : contents.strip();
    place = place == null ? "" : place.strip();
  }
}
