package jp.fubako.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import org.junit.jupiter.api.Test;

class ARowThatIsNotUnderstoodIsToldWithLineAndCauseTest {

  private final TownOfDays town = new TownOfDays();

  private List<Fault> faults(String... rows) {
    return town.read(TownOfDays.table(rows)).faults();
  }

  private static Fault fault(long line, String column, Cause cause, String value) {
    return new Fault("異動.csv", line, column, cause, value);
  }

  @Test
  void theFilledInTemplateIsUnderstoodAsItIs() {
    assertEquals(List.of(), town.read(town.template()).faults());
  }

  @Test
  void everyFaultOfEveryRowIsTold() {
    var head = town.holder("10-H");
    var clerk = town.holder("103-SA");
    assertEquals(
        List.of(
            fault(2, "職員番号", Cause.UNKNOWN_CODE, "99999"),
            fault(3, "氏名", Cause.NAME_DIFFERS, "山田 太郎"),
            fault(3, "職コード", Cause.UNKNOWN_CODE, "10-X"),
            fault(4, "発令", Cause.NOT_ONE_OF, "栄転"),
            fault(5, "区分", Cause.NOT_ONE_OF, "兼任"),
            fault(6, "氏名", Cause.NAME_INCOMPLETE, "新人"),
            fault(6, "フリガナ", Cause.VALUE_MISSING, ""),
            fault(7, "職員番号", Cause.VALUE_MISSING, "")),
        faults(
            "99999,,,,本務,10-H,,",
            head.staffNo() + ",山田 太郎,,,本務,10-X,,",
            clerk.staffNo() + ",,,栄転,本務,103-SA,,",
            clerk.staffNo() + ",,,異動,兼任,103-SA,,",
            "99001,新人,,採用,本務,101-JI,,",
            ",,,,本務,101-JI,,"));
  }

  @Test
  void aPostIsKnownByCodeOrByUnitAndTitleAndBothMustAgree() {
    var clerk = town.holder("103-SA").staffNo();
    var unit = town.post("103-SA").unitName();
    assertEquals(List.of(), faults(clerk + ",,,,,," + unit + ",主査"));
    assertEquals(
        List.of(fault(2, "職名", Cause.UNKNOWN_CODE, unit + " 部長")),
        faults(clerk + ",,,,,," + unit + ",部長"));
    assertEquals(
        List.of(fault(2, "職コード", Cause.DISAGREES, "103-SA " + unit + " 主査")),
        faults(clerk + ",,,,,103-SA," + unit + ",係長"));
  }

  @Test
  void aSuperiorsPostIsGivenToOneOnly() {
    var head = town.holder("10-H");
    var other = town.holder("20-H").staffNo();
    assertEquals(
        List.of(fault(2, "職コード", Cause.POST_TAKEN, head.name())),
        faults(other + ",,,異動,本務,10-H,,"));
    assertEquals(
        List.of(fault(3, "職コード", Cause.POST_TAKEN, head.name())),
        faults(head.staffNo() + ",,,,本務,10-H,,", other + ",,,異動,本務,10-H,,"));
    assertEquals(List.of(), faults(head.staffNo() + ",,,退職,,,,", other + ",,,異動,本務,10-H,,"));
  }

  @Test
  void theRowsOfAPersonMustMakeSenseTogether() {
    var clerk = town.holder("103-SA");
    var no = clerk.staffNo();
    assertEquals(
        List.of(fault(2, "区分", Cause.PRINCIPAL_MISSING, clerk.name())),
        faults(no + ",,,,兼務,103-SA,,"));
    assertEquals(
        List.of(fault(2, "区分", Cause.PRINCIPAL_TWICE, clerk.name())),
        faults(no + ",,,,本務,103-SA,,", no + ",,,,本務,101-SA,,"));
    assertEquals(
        List.of(fault(3, "職コード", Cause.APPEARS_TWICE, "103-SA")),
        faults(no + ",,,,本務,103-SA,,", no + ",,,,兼務,103-SA,,"));
    assertEquals(
        List.of(fault(2, "職コード", Cause.NOT_WHEN_RETIRING, "101-SA")),
        faults(no + ",,,退職,,101-SA,,"));
  }

  @Test
  void whoIsInServiceIsNotAppointedAgain() {
    var clerk = town.holder("103-SA");
    assertEquals(
        List.of(fault(2, "職員番号", Cause.IN_SERVICE, clerk.staffNo())),
        faults(clerk.staffNo() + "," + clerk.name() + ",ア イ,採用,本務,103-SA,,"));
  }
}
