package jp.fubako.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.TownTables.Table;
import org.junit.jupiter.api.Test;

class AWrongRowStopsTheWholeImportTest {

  private final Map<Table, String> tables = new EnumMap<>(Table.class);

  AWrongRowStopsTheWholeImportTest() {
    tables.put(
        Table.UNITS,
        """
        code,name,symbol,kind,parent,valid_from,valid_to
        00,町長部局,真,BODY,,2006-04-01,
        10,総務課,真総,SECTION,00,2006-04-01,
        """);
    tables.put(
        Table.POSTS,
        """
        code,unit,title,kind,rank,valid_from,valid_to
        10-H,10,課長,SECTION_HEAD,10,2006-04-01,
        """);
    tables.put(
        Table.PEOPLE,
        """
        staff_no,family_name,given_name,family_kana,given_kana,valid_from,valid_to
        001,髙橋,正人,タカハシ,マサト,1992-04-01,
        """);
    tables.put(
        Table.ASSIGNMENTS,
        """
        staff_no,post,kind,valid_from,valid_to
        001,10-H,PRINCIPAL,2024-04-01,
        """);
  }

  @Test
  void soundTablesAreApplied() {
    var report = read();
    assertEquals(List.of(), report.faults());
    assertTrue(report.applied());
    assertEquals(2, report.rows().get("units.csv"));
  }

  @Test
  void everyFaultIsToldWithItsLineColumnAndCause() {
    append(Table.UNITS, "10,財政課,真財,SECTION,00,2006-04-01,");
    append(Table.UNITS, "20,企画課,真企,OFFICE,99,2006/4/1,");
    append(Table.UNITS, "30,,真町,SECTION,00,2006-04-01,2005-03-31");
    append(Table.ASSIGNMENTS, "002,10-H,PRINCIPAL,2024-04-01,");
    append(Table.ASSIGNMENTS, "001,10-H,PRINCIPAL,2025-04-01,");
    var report = read();
    assertFalse(report.applied());
    assertEquals(
        List.of(
            new Fault("units.csv", 4, "code", Cause.APPEARS_TWICE, "10"),
            new Fault("units.csv", 5, "kind", Cause.NOT_ONE_OF, "OFFICE"),
            new Fault("units.csv", 5, "parent", Cause.UNKNOWN_CODE, "99"),
            new Fault("units.csv", 5, "valid_from", Cause.NOT_A_DATE, "2006/4/1"),
            new Fault("units.csv", 6, "name", Cause.VALUE_MISSING, ""),
            new Fault("units.csv", 6, "valid_to", Cause.PERIOD_REVERSED, "2005-03-31"),
            new Fault("assignments.csv", 3, "staff_no", Cause.UNKNOWN_CODE, "002"),
            new Fault("assignments.csv", 4, "valid_from", Cause.PERIODS_OVERLAP, "001")),
        report.faults());
  }

  @Test
  void storedRowsAreLeftAsTheyWereWhenAnyRowIsWrong() {
    var stored = new TownImport(DemoTown.NO_TOWN, DemoTown.PRINTABLE);
    assertTrue(stored.read(new TownTables(tables), none -> {}).sound());
    var unit = stored.content().units().getLast();
    tables.merge(Table.UNITS, "", (text, none) -> text.replace("総務課", "総務財政課"));
    append(Table.POSTS, "x,10,係長,CHIEF,1,2006-04-01,");
    var again = new TownImport(stored.content(), DemoTown.PRINTABLE);
    assertFalse(again.read(new TownTables(tables), none -> {}).sound());
    assertEquals("総務課", unit.name());
    tables.merge(Table.POSTS, "", (text, none) -> text.replace("CHIEF", "SUBSECTION_HEAD"));
    var third = new TownImport(stored.content(), DemoTown.PRINTABLE);
    assertTrue(third.read(new TownTables(tables), none -> {}).sound());
    assertEquals("総務財政課", unit.name());
  }

  @Test
  void aMissingColumnIsTold() {
    tables.put(Table.PEOPLE, "staff_no,name\n001,髙橋\n");
    var first = read().faults().getFirst();
    assertEquals(Cause.COLUMN_MISSING, first.cause());
    assertEquals("family_name", first.column());
  }

  @Test
  void periodsMayTouchButNotOverlap() {
    tables.put(
        Table.ASSIGNMENTS,
        """
        staff_no,post,kind,valid_from,valid_to
        001,10-H,PRINCIPAL,2024-04-01,2025-03-31
        001,10-H,PRINCIPAL,2025-04-01,
        """);
    assertTrue(read().applied());
  }

  @Test
  void aByteOrderMarkDoesNotHideTheFirstColumn() {
    tables.merge(Table.UNITS, "", (text, none) -> "\uFEFF" + text);
    assertTrue(read().applied());
  }

  private void append(Table table, String row) {
    tables.merge(table, row + "\n", String::concat);
  }

  private ImportReport read() {
    var report = DemoTown.read(new TownTables(tables), none -> {});
    if (report.applied()) {
      assertNull(report.faults().stream().findAny().orElse(null));
    }
    return report;
  }
}
