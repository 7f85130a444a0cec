package jp.fubako.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of every year on which the office is closed; the last may lie in the following year.
 *
 * @param article for example 真室川町の休日を定める条例第1条第1項第3号
 * @param validTo last day on which the rule holds, or null
 */
public record ClosingRule(
    String name,
    String article,
    int firstMonth,
    int firstDay,
    int lastMonth,
    int lastDay,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Whether the office is closed on that day by this rule. */
  public boolean closes(LocalDate day) {
    if (day.isBefore(validFrom) || (validTo != null && day.isAfter(validTo))) {
      return false;
    }
    var first = MonthDay.of(firstMonth, firstDay);
    var last = MonthDay.of(lastMonth, lastDay);
    var asked = MonthDay.from(day);
    return first.isAfter(last)
        ? !asked.isBefore(first) || !asked.isAfter(last)
        : !asked.isBefore(first) && !asked.isAfter(last);
  }
}
