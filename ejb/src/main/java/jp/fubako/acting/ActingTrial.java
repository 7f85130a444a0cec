package jp.fubako.acting;

import java.util.List;

/**
 * Who would act for a post on a day, and why.
 *
 * @param holder who holds the post; empty when it is vacant
 * @param outcome what follows
 * @param actor who acts; empty when nobody does
 * @param candidates everybody in the order, and what keeps him from acting
 */
public record ActingTrial(
    String title, String holder, Outcome outcome, String actor, List<Candidate> candidates) {

  /** What follows from the holder's absence. */
  public enum Outcome {
    /** He is there and decides himself. */
    HOLDER_PRESENT,
    /** 欠員 is no absence: 職務代理 or 事務取扱, not 代決 (domain 2.5, 1). */
    POST_VACANT,
    /** The first who is present acts. */
    ACTED_FOR,
    /** No one in the order is there: it waits, or goes to the post above. */
    NOBODY_PRESENT,
    /** The post has no order. */
    NO_ORDER
  }

  /** What somebody in the order can do. */
  public enum Stand {
    ACTS,
    COMES_AFTER,
    ABSENT,
    VACANT,
    SAME_PERSON
  }

  /** A place in the order. */
  public record Candidate(int ordinal, String title, String holder, Stand stand, String article) {}

  public ActingTrial {
    candidates = List.copyOf(candidates);
  }
}
