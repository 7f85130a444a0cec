package jp.fubako.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A step of a route as far as notices go.
 *
 * @param kind as {@code routing.StepKind}
 * @param state as {@code approval.StepState}
 * @param fullTitle the post's title, for example 総務課長
 */
record StepFacts(
    UUID id,
    int round,
    String kind,
    String state,
    UUID postId,
    UUID personId,
    String fullTitle,
    Instant activatedAt,
    UUID actedBy) {

  /** Steps in these states wait for somebody; the second is 後閲待. */
  static final Set<String> WAITING = Set.of("ACTIVE", "POST_REVIEW");

  boolean waits() {
    return WAITING.contains(state);
  }

  /** 供覧・同報: nobody waits for it. */
  boolean onlyRead() {
    return kind.equals("READ") || kind.equals("POST_NOTICE");
  }
}
