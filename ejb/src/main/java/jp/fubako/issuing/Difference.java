package jp.fubako.issuing;

/**
 * A place where the letter does not say what was decided.
 *
 * @param no from 1, in the order of the text
 * @param before a few words before it
 * @param removed words of the decided text that the letter does not have
 * @param added words that only the letter has
 * @param after a few words after it
 * @param remark what the collator said to it; empty until it is confirmed
 */
public record Difference(
    int no, String before, String removed, String added, String after, String remark) {

  Difference confirmed(String words) {
    return new Difference(no, before, removed, added, after, words);
  }
}
