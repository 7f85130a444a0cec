package jp.fubako.approval;

import java.util.UUID;

/**
 * One change of what is still to come of a route; the reason is mandatory.
 *
 * @param routeVersion what the page saw, {@link DecisionDetail#routeVersion}
 * @param stepId the waiting step before or beside which somebody is asked, or that is taken out or
 *     moved
 * @param postId who is asked, is told, or shall decide; null for REMOVE, EARLIER, LATER
 */
public record Reroute(
    UUID subjectId,
    long routeVersion,
    UUID requestKey,
    Kind kind,
    UUID stepId,
    UUID postId,
    String reason) {

  /** What is changed. */
  public enum Kind {
    /** 回議 just before a step. */
    BEFORE,
    /** 合議 side by side with a step. */
    BESIDE,
    /** 決裁後供覧 */
    NOTICE,
    /** Takes out a step that was added. */
    REMOVE,
    /** An added step changes places with the one before it. */
    EARLIER,
    /** An added step changes places with the one after it. */
    LATER,
    /** A higher post decides. */
    RAISE
  }
}
