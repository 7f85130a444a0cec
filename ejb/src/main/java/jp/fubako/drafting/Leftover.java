package jp.fubako.drafting;

/**
 * A date, year or 年度 in a draft that may still be the one of an older proposal.
 *
 * @param field id of the form field in which it stands, e.g. subject
 * @param words as written there
 * @param later as it would be written for this year; equal to the words when nobody can say
 */
public record Leftover(String field, String words, String later) {

  /** Whether there is something to propose. */
  public boolean proposed() {
    return !later.equals(words);
  }
}
