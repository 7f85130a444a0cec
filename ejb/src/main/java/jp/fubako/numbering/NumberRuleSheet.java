package jp.fubako.numbering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.TableData;
import jp.fubako.shared.Wareki;

/**
 * The rules of numbers as a sheet of a spreadsheet, in the office's own words; what is written is
 * read again without any change.
 */
record NumberRuleSheet(List<NumberRuleLine> lines, List<Fault> faults) {

  private static final String TITLE = "文書番号の定め";
  private static final List<String> COLUMNS =
      List.of("種別", "適用開始日", "年の区切り", "書式", "全庁共通の記号", "共用する番号", "締切日", "根拠条文");
  private static final Map<NumberKind, String> KINDS =
      Map.of(
          NumberKind.RECEIPT, "収受",
          NumberKind.PROPOSAL, "起案",
          NumberKind.ISSUE, "施行",
          NumberKind.DIRECTIVE, "指令",
          NumberKind.NOTICE, "告示",
          NumberKind.PUBLIC_ANNOUNCEMENT, "公告",
          NumberKind.ORDINANCE, "条例",
          NumberKind.REGULATION, "規則",
          NumberKind.INSTRUCTION, "訓令");
  private static final Map<YearBasis, String> BASES =
      Map.of(YearBasis.FISCAL, "年度", YearBasis.CALENDAR, "暦年");

  /** A day that was typed into a spreadsheet arrives as the number of days since 1899-12-30. */
  private static final Pattern SERIAL = Pattern.compile("\\d{5}");

  private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");

  static TableData write(List<NumberRuleLine> lines) {
    return new TableData(TITLE, COLUMNS, lines.stream().map(NumberRuleSheet::cells).toList());
  }

  private static List<Object> cells(NumberRuleLine line) {
    return Arrays.asList(
        KINDS.get(line.kind()),
        line.from().toString(),
        BASES.get(line.basis()),
        line.format(),
        line.fixedSymbol(),
        line.countsWith() == line.kind() ? "" : KINDS.get(line.countsWith()),
        line.closesOn() == null
            ? ""
            : line.closesOn().getMonthValue() + "月" + line.closesOn().getDayOfMonth() + "日",
        line.article());
  }

  /** The rows of a sheet; meaningless when there are faults. */
  static NumberRuleSheet read(String csv) {
    var faults = new ArrayList<Fault>();
    var lines = new ArrayList<NumberRuleLine>();
    var table = new CsvTable(TITLE, COLUMNS, csv, faults);
    table.forEach(
        row -> {
          var kind = chosen(row, "種別", KINDS);
          var from = day(row);
          var basis = chosen(row, "年の区切り", BASES);
          var closesOn = closesOn(row);
          var counter = row.optional("共用する番号").isEmpty() ? kind : chosen(row, "共用する番号", KINDS);
          var format = row.text("書式");
          var article = row.text("根拠条文");
          if (row.sound()) {
            lines.add(
                new NumberRuleLine(
                    kind,
                    from,
                    basis,
                    format,
                    row.optional("全庁共通の記号"),
                    counter,
                    closesOn,
                    article));
          }
        });
    if (table.size() == 0 && faults.isEmpty()) {
      faults.add(new Fault(TITLE, 1, "", Cause.UNREADABLE, ""));
    }
    return new NumberRuleSheet(lines, faults);
  }

  private static LocalDate day(CsvTable.Row row) {
    var written = row.text("適用開始日");
    var day =
        SERIAL.matcher(written).matches()
            ? Optional.of(FIRST_SERIAL.plusDays(Long.parseLong(written)))
            : Wareki.parse(written);
    if (day.isEmpty() && !written.isEmpty()) {
      row.fault("適用開始日", Cause.NOT_A_DATE, written);
    }
    return day.orElse(null);
  }

  private static MonthDay closesOn(CsvTable.Row row) {
    var written = row.optional("締切日");
    if (written.isEmpty()) {
      return null;
    }
    var match = DAY.matcher(written);
    try {
      if (match.matches()) {
        return MonthDay.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
      }
    } catch (DateTimeException e) {
      // told below, as every other text that is no day of a year
    }
    row.fault("締切日", Cause.NOT_A_DATE, written);
    return null;
  }

  private static <E> E chosen(CsvTable.Row row, String column, Map<E, String> words) {
    var written = row.text(column);
    var byWord =
        words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    var value = byWord.get(written);
    if (value == null && !written.isEmpty()) {
      row.fault(column, Cause.NOT_ONE_OF, written);
    }
    return value;
  }
}
