package jp.fubako.numbering;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How one kind of number is written from a day on, as it is typed.
 *
 * @param format see {@link NumberFormat}
 * @param fixedSymbol symbol of the whole town; empty = each section writes its own
 * @param countsWith kind whose counter is used: itself, or another for a shared series
 * @param closesOn last day of the next year on which late entries are made; null = none
 * @param article where the rule stands
 */
public record NumberRuleLine(
    NumberKind kind,
    LocalDate from,
    YearBasis basis,
    String format,
    String fixedSymbol,
    NumberKind countsWith,
    MonthDay closesOn,
    String article) {

  public NumberRuleLine {
    format = format == null ? "" : format.strip();
    fixedSymbol = fixedSymbol == null ? "" : fixedSymbol.strip();
    article = article == null ? "" : article.strip();
    countsWith = countsWith == null ? kind : countsWith;
  }

  /** Whether both count the same way: only with a new year may this change. */
  boolean countsLike(NumberRuleLine other) {
    return basis == other.basis
        && countsWith == other.countsWith
        && fixedSymbol.equals(other.fixedSymbol);
  }

  /** The symbol that is written and counted by, for a section's own. */
  String symbol(String own) {
    return fixedSymbol.isEmpty() ? own : fixedSymbol;
  }
}
