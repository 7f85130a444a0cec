package jp.fubako.search.analysis;

import java.time.LocalDate;
import java.util.List;
import jp.fubako.search.DateRange;
import jp.fubako.search.EraDates;

/** Says how the parts of a query that have a form were read. */
final class Understanding {

  private Understanding() {}

  static void describe(QueryNode node, List<String> into) {
    switch (node) {
      case QueryNode.All all -> all.nodes().forEach(n -> describe(n, into));
      case QueryNode.Any any -> any.nodes().forEach(n -> describe(n, into));
      case QueryNode.Not not -> into.add("除外 " + not.node().typed());
      case QueryNode.Word word -> {}
      case QueryNode.Exact exact -> into.add("完全一致 " + exact.text());
      case QueryNode.InField f -> into.add(f.field().japanese() + " " + f.text());
      case QueryNode.Dates d -> into.add(d.field().japanese() + " " + range(d.range()));
      case QueryNode.FiscalYear y -> into.add("年度 " + EraDates.fiscalYearName(y.year()));
      case QueryNode.Number n -> {
        if (n.onlyNumber() || isMeant(n)) {
          into.add("番号 " + n.number().display());
        }
      }
      case QueryNode.Code c -> into.add(c.field().japanese() + " " + c.code());
      case QueryNode.Amount a ->
          into.add("金額 " + a.from() + "円〜" + (a.to() == Long.MAX_VALUE ? "" : a.to() + "円"));
    }
  }

  /** covid19 and 12345 are searched as numbers too, but nobody needs to be told. */
  private static boolean isMeant(QueryNode.Number n) {
    String symbol = n.number().symbol();
    return n.typed().matches(".*[第号].*")
        || symbol.length() <= 4
            && symbol.codePoints().allMatch(Character::isIdeographic)
            && !symbol.isEmpty();
  }

  private static String range(DateRange r) {
    return r.isDay()
        ? r.from().toString()
        : end(r.from(), DateRange.BEGINNING) + "〜" + end(r.to(), DateRange.END);
  }

  private static String end(LocalDate day, LocalDate open) {
    return day.equals(open) ? "" : day.toString();
  }
}
