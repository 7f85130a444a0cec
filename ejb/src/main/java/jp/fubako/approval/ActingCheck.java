package jp.fubako.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * The nine rules of 代決 for one person and one decision, each with how it stands (domain 2.5).
 *
 * @param stepId the decision
 * @param deciderTitle post of the decider
 * @param deciderName who holds it; empty when vacant
 * @param absence why the holder is away; empty when he is not
 * @param backOn first day on which he is there again; null when open or not away
 * @param grave it needs prior instruction, or must be unavoidable
 * @param rules in the order of the section
 */
public record ActingCheck(
    UUID stepId,
    String deciderTitle,
    String deciderName,
    String absence,
    LocalDate backOn,
    boolean grave,
    List<Line> rules) {

  public ActingCheck {
    rules = List.copyOf(rules);
  }

  /** Nothing that the person cannot say himself is in the way. */
  public boolean open() {
    return rules.stream().noneMatch(r -> r.state() == State.BROKEN);
  }

  /** What a rule is about. */
  public enum Rule {
    /** 1: the post is filled and its holder is away. */
    ABSENT,
    /** 2: the first in the order who is there. */
    ORDER,
    /** 3: 急を要する */
    URGENT,
    /** 4: not 重要・異例・新規・疑義・先例・紛争, unless instructed or unavoidable. */
    GRAVE,
    /** 5: the mark 代 with post, name and time; his own review is satisfied by it. */
    MARK,
    /** 6: 後閲 without delay. */
    REVIEW,
    /** 7: only the decision, when everybody before has acted. */
    TURN,
    /** 8: the town's own word for it. */
    WORD,
    /** 9: not by the drafter himself while there is somebody else. */
    DRAFTER
  }

  /** How a rule stands. */
  public enum State {
    KEPT,
    BROKEN,
    /** The person has to say it. */
    TO_SAY,
    /** It follows by itself from the act. */
    FOLLOWS
  }

  /**
   * One rule.
   *
   * @param verdict says why when it is broken
   */
  public record Line(Rule rule, State state, Verdict verdict) {

    static Line of(Rule rule, Verdict verdict) {
      return new Line(rule, verdict.isAllowed() ? State.KEPT : State.BROKEN, verdict);
    }

    static Line of(Rule rule, State state) {
      return new Line(rule, state, Verdict.allowed());
    }
  }
}
