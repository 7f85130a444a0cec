package jp.fubako.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The demo town's tables, read as the import reads them, without a database. */
final class DemoTown {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Path TABLES = Path.of("..", "wildfly-config", "demo", "organisation");
  static final Predicate<String> PRINTABLE = name -> name.codePoints().noneMatch(c -> c > 0xFFFF);

  static final Chart.Content NO_TOWN =
      new Chart.Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  static final AuthorityTable.Content NO_RULES =
      new AuthorityTable.Content(List.of(), List.of(), List.of(), List.of());

  private DemoTown() {}

  static TownTables tables() {
    try {
      return TownTables.read(TABLES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TownImport imported() {
    var town = new TownImport(NO_TOWN, NO_RULES, PRINTABLE);
    var report = town.read(tables());
    if (!report.applied()) {
      throw new AssertionError(report.faults().toString());
    }
    return town;
  }
}
