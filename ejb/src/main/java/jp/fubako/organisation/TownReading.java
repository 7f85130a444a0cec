package jp.fubako.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.organisation.ImportReport.Fault;

/**
 * The tables of a town while they are read. It is fired as an event in the transaction of the
 * import: a feature that keeps tables of its own reads them in the same pass, so that one wrong row
 * anywhere stops everything.
 */
public final class TownReading {

  private final TownTables tables;
  private final Map<String, OrgUnit> units;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final List<Runnable> changes = new ArrayList<>();

  TownReading(TownTables tables, Map<String, OrgUnit> units) {
    this.tables = tables;
    this.units = units;
  }

  /** One table; its faults go into the report. */
  public CsvTable table(TownTables.Table which) {
    var table = new CsvTable(which, tables.text(which), faults);
    rows.put(which.fileName(), table.size());
    return table;
  }

  /** The unit with a code, a new one included. */
  public Optional<UUID> unit(String code) {
    return Optional.ofNullable(units.get(code)).map(OrgUnit::id);
  }

  /** Done after the organisation itself is stored, when every row of every table was sound. */
  public void whenSound(Runnable change) {
    changes.add(change);
  }

  boolean sound() {
    return faults.isEmpty();
  }

  void finish() {
    changes.forEach(Runnable::run);
  }

  ImportReport report() {
    return new ImportReport(sound(), rows, faults);
  }
}
