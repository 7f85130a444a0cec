package jp.fubako.custody;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.UnitRow;

/**
 * Reads the 組織改正 table: one row for each abolished unit, or several with the 分類 of the folders that
 * go to each successor (分割). A row of which anything is not understood is told with its line.
 */
final class SuccessionTable {

  static final String OLD_CODE = "旧所属コード";
  static final String OLD_NAME = "旧所属";
  static final String NEW_CODE = "新所属コード";
  static final String NEW_NAME = "新所属";
  static final String CLASSIFICATION = "分類";
  static final List<String> COLUMNS =
      List.of(OLD_CODE, OLD_NAME, NEW_CODE, NEW_NAME, CLASSIFICATION);

  private final Map<String, UnitRow> eve = new HashMap<>();
  private final Map<String, UnitRow> day = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<SuccessionRow> rows = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<UUID> abolished = new HashSet<>();

  /**
   * A table against the units that there are.
   *
   * @param eve units of the day before
   * @param day units of the day itself; those that the table abolishes may still be among them
   */
  SuccessionTable(List<UnitRow> eve, List<UnitRow> day) {
    eve.forEach(u -> this.eve.put(u.code(), u));
    day.forEach(u -> this.day.put(u.code(), u));
  }

  /** What was understood, and what was not. */
  record Reading(List<SuccessionRow> rows, List<Fault> faults) {}

  Reading read(String fileName, String csv) {
    var table = new CsvTable(fileName, COLUMNS, csv, faults);
    table.forEach(
        row -> {
          var old = eve.get(row.optional(OLD_CODE));
          if (old != null) {
            abolished.add(old.id());
          }
        });
    table.forEach(this::row);
    if (table.size() == 0 && faults.isEmpty()) {
      faults.add(new Fault(fileName, 1, "", Cause.VALUE_MISSING, ""));
    }
    return new Reading(List.copyOf(rows), List.copyOf(faults));
  }

  private void row(CsvTable.Row row) {
    var old = unit(row, eve, OLD_CODE, OLD_NAME, true);
    var heir = unit(row, day, NEW_CODE, NEW_NAME, false);
    if (heir != null && abolished.contains(heir.id())) {
      row.fault(NEW_CODE, Cause.NOT_ONE_OF, heir.code());
    }
    if (old != null && heir != null && isSection(old) && !isSection(heir)) {
      row.fault(NEW_CODE, Cause.DISAGREES, heir.code() + " " + heir.name());
    }
    var classification = plain(row.optional(CLASSIFICATION));
    if (old != null && !seen.add(old.code() + " " + classification)) {
      row.fault(OLD_CODE, Cause.APPEARS_TWICE, old.code());
    }
    if (row.sound() && old != null) {
      rows.add(new SuccessionRow(old.id(), heir == null ? null : heir.id(), classification));
    }
  }

  private static boolean isSection(UnitRow unit) {
    return unit.id().equals(unit.sectionId());
  }

  private static UnitRow unit(
      CsvTable.Row row,
      Map<String, UnitRow> units,
      String column,
      String nameColumn,
      boolean must) {
    var code = plain(must ? row.text(column) : row.optional(column));
    var unit = units.get(code);
    if (unit == null && !code.isEmpty()) {
      row.fault(column, Cause.UNKNOWN_CODE, code);
    }
    var name = plain(row.optional(nameColumn));
    if (unit != null && !name.isEmpty() && !name.equals(plain(unit.name()))) {
      row.fault(nameColumn, Cause.DISAGREES, name);
    }
    return unit;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
