package jp.fubako.transfer;

import java.util.List;
import java.util.UUID;

/**
 * What becomes of one person.
 *
 * @param before posts on the eve, as 総務課長; other than 本務 with its kind
 * @param after posts on the day
 * @param ended additional posts that end
 */
public record StaffChange(
    UUID personId,
    String staffNo,
    String name,
    Kind kind,
    List<String> before,
    List<String> after,
    List<String> ended) {

  /** What becomes of him, in the order in which a list shows it. */
  public enum Kind {
    /** 採用. */
    ADDED,
    /** 異動: another 本務. */
    MOVED,
    /** 兼務等の変更: the same 本務. */
    DUTIES_CHANGED,
    /** 退職. */
    RETIRED,
    /** 変更なし. */
    UNCHANGED
  }

  public StaffChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    ended = List.copyOf(ended);
  }
}
