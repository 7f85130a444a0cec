package jp.fubako.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.shared.TableExport;
import org.junit.jupiter.api.Test;

class TheSheetOfNumberRulesIsReadAsItIsWrittenTest {

  private static final List<NumberRuleLine> LINES =
      List.of(
          new NumberRuleLine(
              NumberKind.RECEIPT,
              LocalDate.of(2027, 4, 1),
              YearBasis.FISCAL,
              "{era}{eraYear}{symbol}第{n}号{branch?の{b}}",
              "",
              NumberKind.RECEIPT,
              MonthDay.of(5, 31),
              "文書取扱規程第20条"),
          new NumberRuleLine(
              NumberKind.NOTICE,
              LocalDate.of(2027, 1, 1),
              YearBasis.CALENDAR,
              "真室川町告示第{n}号",
              "真",
              NumberKind.PUBLIC_ANNOUNCEMENT,
              null,
              "文書取扱規程第21条"));

  private static String csv() {
    return new String(
        TableExport.csv(NumberRuleSheet.write(LINES), StandardCharsets.UTF_8),
        StandardCharsets.UTF_8);
  }

  @Test
  void nothingChanges() {
    var sheet = NumberRuleSheet.read(csv());
    assertEquals(List.of(), sheet.faults());
    assertEquals(LINES, sheet.lines());
  }

  @Test
  void japaneseDatesAreRead() {
    var sheet = NumberRuleSheet.read(csv().replace("2027-04-01", "令和9年4月1日"));
    assertEquals(LINES, sheet.lines());
    assertEquals(LINES, NumberRuleSheet.read(csv().replace("2027-04-01", "46478")).lines());
  }

  @Test
  void wrongCellsAreToldWithTheirPlace() {
    var sheet =
        NumberRuleSheet.read(
            csv().replace("収受,", "受付,").replace("5月31日", "5月32日").replace("公告", "広告"));
    assertEquals(
        List.of("種別", "締切日", "共用する番号"), sheet.faults().stream().map(f -> f.column()).toList());
    assertEquals(List.of(2L, 2L, 3L), sheet.faults().stream().map(f -> f.line()).toList());
    assertEquals(Cause.NOT_A_DATE, sheet.faults().get(1).cause());
  }
}
