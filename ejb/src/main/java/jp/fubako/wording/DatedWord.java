package jp.fubako.wording;

/**
 * A date, year or 年度 as it stands in a text.
 *
 * @param start of the word in its text
 * @param words as written, for example 令和7年度, R7.4.1, ４月１日（火）
 * @param fiscalYear the 年度 it speaks of, western year in which it begins; null when it names none
 * @param later the same word so many years later as was asked, as it would be written; equal to
 *     {@code words} when years do not change it
 */
public record DatedWord(DatedKind kind, int start, String words, Integer fiscalYear, String later) {

  public int end() {
    return start + words.length();
  }
}
