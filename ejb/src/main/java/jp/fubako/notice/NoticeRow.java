package jp.fubako.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One notice as its receiver sees it now.
 *
 * @param whyWords the post in question; may be empty
 * @param byName who did it; may be empty
 * @param itemId the document
 * @param title of the document; null when the receiver may not read it (any more)
 * @param settled what it asked for is done
 * @param readAt null while unread
 */
public record NoticeRow(
    UUID id,
    NoticeKind kind,
    NoticeWhy why,
    String whyWords,
    String byName,
    UUID itemId,
    String title,
    boolean urgent,
    LocalDate dueOn,
    Instant at,
    boolean settled,
    Instant readAt) {

  public boolean unread() {
    return readAt == null && !settled;
  }
}
