package jp.fubako.shared;

/**
 * Why something may not be done. Each feature has one enum of these; the text is found in the
 * bundle under {@code refusal.<feature>.<NAME>}, never in code.
 */
public interface Refusal {

  /** The feature that refuses, as in the bundle key: {@code approval}, {@code receipt} … */
  String feature();

  /** The enum constant's name. */
  String name();

  /** Bundle key, for example {@code refusal.approval.ALREADY_DECIDED}. */
  default String key() {
    return "refusal." + feature() + "." + name();
  }
}
