package jp.fubako.template;

/** Who is asked by a step of a template. */
public enum AskTarget {
  /** Whoever decides by the authority rules. */
  RULE,
  /** 起案者の上司: everybody above the drafter in his own section. */
  OWN_LINE,
  /** 起案課の課長. */
  OWN_HEAD,
  /** Whoever holds the post, by its code. */
  POST,
  /** A person, by his staff number. */
  PERSON,
  /** 所属: the head of the unit, by its code. */
  UNIT;

  /** Whether a code says who it is. */
  boolean named() {
    return this == POST || this == PERSON || this == UNIT;
  }
}
