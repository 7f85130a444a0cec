package jp.fubako.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.UnitRow;
import org.junit.jupiter.api.Test;

class AWrongRowOfAReorganisationIsToldWithItsLineTest {

  private static final String HEAD = "旧所属コード,旧所属,新所属コード,新所属,分類\n";
  private static final UnitRow CITIZENS = section("30", "町民課");
  private static final UnitRow WELFARE = section("40", "福祉課");
  private static final UnitRow TAXES = section("35", "税務課");
  private static final UnitRow DESK =
      new UnitRow(
          UUID.randomUUID(), "351", "税務係", "真税", TAXES.id(), TAXES.id(), "SUBSECTION", "町長部局");

  private static UnitRow section(String code, String name) {
    var id = UUID.randomUUID();
    return new UnitRow(id, code, name, "真", id, null, "SECTION", "町長部局");
  }

  private static SuccessionTable.Reading read(String rows) {
    return new SuccessionTable(List.of(CITIZENS, WELFARE), List.of(CITIZENS, WELFARE, TAXES, DESK))
        .read("改正.csv", HEAD + rows);
  }

  private static void fault(String rows, long line, String column, Cause cause) {
    var reading = read(rows);
    var fault = reading.faults().getFirst();
    assertEquals(
        List.of(line, column, cause), List.of(fault.line(), fault.column(), fault.cause()));
  }

  @Test
  void aSplitIsUnderstood() {
    var reading = read("30,町民課,35,税務課,301\n３０,町民課,40,福祉課,\n");
    assertEquals(List.of(), reading.faults());
    assertEquals(
        List.of(
            new SuccessionRow(CITIZENS.id(), TAXES.id(), "301"),
            new SuccessionRow(CITIZENS.id(), WELFARE.id(), "")),
        reading.rows());
  }

  @Test
  void anAbolitionWithoutSuccessorIsUnderstood() {
    assertEquals(List.of(new SuccessionRow(CITIZENS.id(), null, "")), read("30,町民課,,,\n").rows());
  }

  @Test
  void whatIsWrongIsTold() {
    fault("30,町民課,35,税務課,\n99,,35,,\n", 3, "旧所属コード", Cause.UNKNOWN_CODE);
    fault("30,住民課,35,税務課,\n", 2, "旧所属", Cause.DISAGREES);
    fault("30,,36,,\n", 2, "新所属コード", Cause.UNKNOWN_CODE);
    fault("30,,35,,301\n30,,40,,301\n", 3, "旧所属コード", Cause.APPEARS_TWICE);
    fault("30,,40,,\n40,,35,,\n", 2, "新所属コード", Cause.NOT_ONE_OF);
    fault("30,,351,,\n", 2, "新所属コード", Cause.DISAGREES);
    fault(",,35,,\n", 2, "旧所属コード", Cause.VALUE_MISSING);
    fault("", 1, "", Cause.VALUE_MISSING);
  }

  @Test
  void withoutItsColumnsNothingIsRead() {
    var reading = new SuccessionTable(List.of(), List.of()).read("x.csv", "a,b\n1,2\n");
    assertEquals(SuccessionTable.COLUMNS.size(), reading.faults().size());
  }
}
