package jp.fubako.shared;

import java.util.List;

/**
 * Whether an action is open to somebody now. The page renders its button, and the reason why it is
 * greyed, from the same verdict with which the action itself begins.
 */
public sealed interface Verdict {

  /** The action may be performed. */
  record Allowed() implements Verdict {}

  /** The action is refused; {@code args} fill the placeholders of the text. */
  record Refused(Refusal reason, List<Object> args) implements Verdict {
    public Refused {
      args = List.copyOf(args);
    }
  }

  Verdict ALLOWED = new Allowed();

  static Verdict allowed() {
    return ALLOWED;
  }

  static Verdict refused(Refusal reason, Object... args) {
    return new Refused(reason, List.of(args));
  }

  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * Goes on only when allowed.
   *
   * @throws RefusedException when refused; the transaction is rolled back
   */
  default void orThrow() {
    if (this instanceof Refused refused) {
      throw new RefusedException(refused);
    }
  }

  /** This verdict if it refuses, otherwise the next one: the first reason wins. */
  default Verdict and(java.util.function.Supplier<Verdict> next) {
    return isAllowed() ? next.get() : this;
  }
}
