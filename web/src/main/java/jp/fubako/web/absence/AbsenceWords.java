package jp.fubako.web.absence;

import java.time.LocalDate;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.DayHalf;
import jp.fubako.web.shared.Texts;

/** How an absence is written. */
final class AbsenceWords {

  private AbsenceWords() {}

  /** 令和8年12月2日 午後 から 令和8年12月4日 まで. */
  static String period(AbsenceRow row) {
    var from = day(row.fromOn(), row.fromHalf() == DayHalf.PM ? row.fromHalf() : null);
    var until =
        row.untilOn() == null
            ? Texts.of("absence.page.open")
            : day(row.untilOn(), row.untilHalf() == DayHalf.AM ? row.untilHalf() : null);
    return Texts.of("absence.page.period", from, until);
  }

  private static String day(LocalDate day, DayHalf half) {
    var words = half == null ? "" : Texts.of("absence.half." + half);
    return Texts.of("absence.page.day", day, words).strip();
  }
}
