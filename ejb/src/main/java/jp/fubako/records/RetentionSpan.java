package jp.fubako.records;

import java.time.LocalDate;
import jp.fubako.search.EraDates;
import jp.fubako.shared.FiscalYear;

/**
 * 起算日 and 満了日 of one document, and the sentence that explains them.
 *
 * <p>Counted from the first day of the year after the one in which the document was completed (or
 * made, where the rule says so): 1 April, or 1 January for what runs by calendar year. It ends on
 * the day before that day N years later (domain FL-07, FL-07b, FL-08).
 *
 * @param start null for 常用
 * @param end null for 永年 and 常用
 */
record RetentionSpan(LocalDate start, LocalDate end, String explanation) {

  static RetentionSpan of(
      RetentionRule rule,
      String article,
      YearBasis basis,
      String classification,
      LocalDate completedOn,
      LocalDate madeOn) {
    var source = "（" + article + "、分類" + classification + "）: ";
    if (rule.kind() == RetentionKind.CONTINUOUS) {
      return new RetentionSpan(
          null, null, rule.label() + source + completed(completedOn) + "、常用の間は起算しない");
    }
    var trigger = rule.countedFrom() == RetentionTrigger.CREATION ? madeOn : completedOn;
    var start = firstDayAfterYearOf(trigger, basis);
    var end =
        rule.kind() == RetentionKind.PERMANENT ? null : start.plusYears(rule.years()).minusDays(1);
    var sentence =
        new StringBuilder("保存期間")
            .append(rule.label())
            .append(source)
            .append(completed(completedOn));
    if (rule.countedFrom() == RetentionTrigger.CREATION) {
      sentence.append("、").append(EraDates.format(madeOn)).append("作成・取得");
    }
    sentence.append("、").append(basis == YearBasis.CALENDAR ? "暦年により" : "");
    sentence.append(EraDates.format(start)).append("起算、");
    sentence.append(end == null ? "満了なし" : EraDates.format(end) + "満了");
    return new RetentionSpan(start, end, sentence.toString());
  }

  private static String completed(LocalDate day) {
    return EraDates.format(day) + "完結";
  }

  private static LocalDate firstDayAfterYearOf(LocalDate day, YearBasis basis) {
    return switch (basis) {
      case FISCAL -> FiscalYear.of(day).next().firstDay();
      case CALENDAR -> LocalDate.of(day.getYear() + 1, 1, 1);
    };
  }
}
