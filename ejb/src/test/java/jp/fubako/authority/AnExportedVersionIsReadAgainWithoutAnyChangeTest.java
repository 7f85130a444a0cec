package jp.fubako.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.UnitRow;
import jp.fubako.search.text.worker.SheetReader;
import jp.fubako.shared.TableExport;
import jp.fubako.shared.UploadedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Excel and CSV, out and in; what cannot be understood is named with its place. */
class AnExportedVersionIsReadAgainWithoutAnyChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final RuleLines NOTHING = new RuleLines(List.of(), List.of(), List.of());
  private static final String HEAD = "事項コード,事項,金額以上,金額未満,決裁者,決裁者の所属,決裁区分,根拠条文,合議・審査\n";

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyTableSurvivesExcelAndBothEncodingsOfCsv(Part part) throws IOException {
    var lines = demoLines();
    var table = RuleSheets.write(part, lines);
    for (var file :
        List.of(
            TableExport.xlsx(table),
            TableExport.csv(table, StandardCharsets.UTF_8),
            TableExport.csv(table, Charset.forName("windows-31j")))) {
      var sheets = new RuleSheets(code -> true);
      var read = sheets.read(part, text(file), NOTHING);
      assertEquals(List.of(), sheets.faults());
      assertEquals(RuleSheets.write(part, lines), RuleSheets.write(part, read));
      assertEquals(lines.size(part), read.size(part));
      assertEquals(lines, sheets.read(part, text(file), lines));
    }
  }

  /** A workbook is read by a worker's class, in the running office in a process of its own. */
  private static String text(byte[] file) throws IOException {
    if (!UploadedTable.packed(file)) {
      return UploadedTable.csv(file).orElseThrow();
    }
    var workbook = Files.createTempFile("rules", ".xlsx");
    try {
      return SheetReader.csv(Files.write(workbook, file));
    } finally {
      Files.delete(workbook);
    }
  }

  @Test
  void everyWrongCellIsNamedWithItsLineAndColumn() {
    var csv = HEAD + "m,事項,,500000,課長,,課長専決,別表第1,\n" + "m,事項,五十万,,部長,77,部長専決,,合議 10; 審査 99 課長\n";
    assertEquals(
        List.of(
            fault(3, "決裁者の所属", Cause.UNKNOWN_CODE, "77"),
            fault(3, "金額以上", Cause.NOT_A_NUMBER, "五十万"),
            fault(3, "決裁者", Cause.NOT_ONE_OF, "部長"),
            fault(3, "根拠条文", Cause.VALUE_MISSING, ""),
            fault(3, "合議・審査", Cause.UNREADABLE, "合議 10"),
            fault(3, "合議・審査", Cause.UNKNOWN_CODE, "99")),
        faults(csv));
  }

  @Test
  void aTableWithoutItsColumnsOrRowsIsNone() {
    assertEquals(
        List.of(fault(1, "決裁者", Cause.COLUMN_MISSING, "")),
        faults(HEAD.replace("決裁者,", "") + "m,事項,,,,課長専決,別表第1,\n"));
    assertEquals(List.of(fault(1, "", Cause.UNREADABLE, "")), faults(""));
  }

  private static List<Fault> faults(String csv) {
    var sheets = new RuleSheets("10"::equals);
    sheets.read(Part.RULES, csv, NOTHING);
    return sheets.faults();
  }

  private static Fault fault(long line, String column, Cause cause, String value) {
    return new Fault("専決事項", line, column, cause, value);
  }

  private static RuleLines demoLines() {
    var demo = new DemoRules(DemoRules.NONE);
    var content = demo.content();
    var set = content.sets().stream().filter(s -> s.validOn(TODAY)).findFirst().orElseThrow();
    return RuleRows.lines(
            content, set.id(), id -> demo.town.unit(id, TODAY).map(UnitRow::code).orElseThrow())
        .withTest(
            new TestLine(
                "=大型工事",
                "CONSTRUCTION",
                3_000_000L,
                "50",
                EnumSet.of(Reservation.DISPUTED, Reservation.UNUSUAL),
                "町長",
                "建設課長→総務課長・会計室長→副町長→町長"))
        .withTest(new TestLine("定例", "PERMIT", null, "20", Set.of(), "町民課長", ""));
  }
}
