package jp.fubako.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The demo town's tables, read as the import reads them, without a database. */
public final class DemoTown {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Path TABLES = Path.of("..", "wildfly-config", "demo", "organisation");
  static final Predicate<String> PRINTABLE = name -> name.codePoints().noneMatch(c -> c > 0xFFFF);

  static final Chart.Content NO_TOWN =
      new Chart.Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final TownImport town;

  private DemoTown(TownImport town) {
    this.town = town;
  }

  /** The demo town, read together with what another feature reads. */
  public static DemoTown with(Consumer<TownReading> others) {
    return new DemoTown(imported(others));
  }

  public static ImportReport read(TownTables tables, Consumer<TownReading> others) {
    return new TownImport(NO_TOWN, PRINTABLE).read(tables, others).report();
  }

  public Optional<UnitRow> unitByCode(String code) {
    return new Chart(town.content(), TODAY).unitByCode(code);
  }

  public Optional<UnitRow> unit(UUID id, LocalDate on) {
    return new Chart(town.content(), on).unit(id);
  }

  public Optional<PostRow> postOf(UUID unit, PostKind kind, LocalDate on) {
    return new Chart(town.content(), on).postOf(unit, kind);
  }

  public Staffing staffing(LocalDate on) {
    return Staffing.of(town.content(), on);
  }

  public static TownTables tables() {
    try {
      return TownTables.read(TABLES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TownImport imported(Consumer<TownReading> others) {
    var town = new TownImport(NO_TOWN, PRINTABLE);
    var report = town.read(tables(), others).report();
    if (!report.applied()) {
      throw new AssertionError(report.faults().toString());
    }
    return town;
  }
}
