package jp.fubako.drafting;

import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * How a decided proposal is tied to those that change or cancel it.
 *
 * @param old what this one changes or cancels, or null
 * @param newer what changed or cancelled this one, or null
 * @param underWay what would do so when it is decided, or null
 * @param mayBegin whether the caller may begin a 変更起案 or a 取消起案 now
 */
public record SuccessionDetail(Tied old, Tied newer, Tied underWay, Verdict mayBegin) {

  /**
   * The other proposal, if the caller may read it.
   *
   * @param how {@link Origin#CHANGE} or {@link Origin#CANCELLATION}
   * @param number 文書番号, or empty
   */
  public record Tied(UUID id, Origin how, String subject, String number) {}
}
