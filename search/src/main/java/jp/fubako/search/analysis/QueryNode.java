package jp.fubako.search.analysis;

import java.util.List;
import jp.fubako.search.DateRange;

/** What a query means, whichever engine answers it. */
public sealed interface QueryNode {

  /** What the person typed for this. */
  String typed();

  /** All of them; the excluded ones as {@link Not}. */
  record All(List<QueryNode> nodes, String typed) implements QueryNode {}

  /** At least one of them. */
  record Any(List<QueryNode> nodes, String typed) implements QueryNode {}

  /** Not this one. */
  record Not(QueryNode node, String typed) implements QueryNode {}

  /** A word in any spelling, or a sentence. */
  record Word(String text, String typed) implements QueryNode {}

  /** Exactly this string, but for folding. */
  record Exact(String text, String typed) implements QueryNode {}

  /** Exactly or in another spelling in one field. */
  record InField(QueryField field, String text, boolean exact, String typed) implements QueryNode {}

  /**
   * A date in the range, or one of the spellings in the text.
   *
   * @param field kind of date, or {@link QueryField#DATE} for any
   * @param spellings strings that mean the same; none when the field was named
   */
  record Dates(QueryField field, DateRange range, List<String> spellings, String typed)
      implements QueryNode {}

  /** Of the fiscal year, or one of the spellings in the text. */
  record FiscalYear(int year, List<String> spellings, String typed) implements QueryNode {}

  /** Has the number, or the word in the text unless the field was named. */
  record Number(DocumentNumber number, boolean onlyNumber, String typed) implements QueryNode {}

  /** Has a code in a facet field. */
  record Code(QueryField field, String code, String typed) implements QueryNode {}

  /** Amount in yen between both, inclusive. */
  record Amount(long from, long to, String typed) implements QueryNode {}
}
