package jp.fubako.approval;

import java.util.UUID;

/**
 * 承認・決裁 of one step.
 *
 * @param stepId the step
 * @param routeVersion what the page saw, {@link DecisionDetail#routeVersion}
 * @param requestKey made by the page; the same key is performed once
 * @param comment may be empty; stays with the record
 * @param condition 条件付決裁: what has to be met before it is carried out; null or empty without
 * @param pin opens the caller's own key; the caller of the service wipes it
 * @param bulkId 一括承認: the same for all that are approved at one sitting; null alone
 * @param paperSeen 紙資料を確認した; asked for when paper goes with the subject
 */
public record DecideStep(
    UUID stepId,
    long routeVersion,
    UUID requestKey,
    String comment,
    String condition,
    char[] pin,
    UUID bulkId,
    boolean paperSeen) {

  /** By itself. */
  public DecideStep(
      UUID stepId,
      long routeVersion,
      UUID requestKey,
      String comment,
      String condition,
      char[] pin,
      boolean paperSeen) {
    this(stepId, routeVersion, requestKey, comment, condition, pin, null, paperSeen);
  }

  /** Without a condition, and without paper. */
  public DecideStep(UUID stepId, long routeVersion, UUID requestKey, String comment, char[] pin) {
    this(stepId, routeVersion, requestKey, comment, null, pin, false);
  }
}
