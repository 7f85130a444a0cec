package jp.fubako.transfer;

import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * A post that changes hands.
 *
 * @param before who holds it on the eve; empty when vacant
 * @param after who holds it on the day; empty when vacant
 */
public record Handover(UUID postId, String title, PostKind kind, String before, String after) {

  public boolean vacant() {
    return after.isEmpty();
  }

  /** Whether decisions are made here: executives and heads of sections. */
  public boolean decides() {
    return kind.executive() || kind == PostKind.SECTION_HEAD || kind == PostKind.TREASURER;
  }
}
