package jp.fubako.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One CSV table that is read row by row; whatever is wrong is noted with its line. */
public final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .setTrim(true)
          .get();

  private final String name;
  private final List<Fault> faults;
  private final List<Row> rows = new ArrayList<>();

  CsvTable(TownTables.Table table, String text, List<Fault> faults) {
    this(table.fileName(), table.columns(), text, faults);
  }

  /**
   * Reads a table.
   *
   * @param name told with each fault
   * @param columns that it must have
   * @param text CSV with a line of column names
   * @param faults to which what is wrong is added
   */
  public CsvTable(String name, List<String> columns, String text, List<Fault> faults) {
    this.name = name;
    this.faults = faults;
    if (text.isBlank()) {
      return;
    }
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser = FORMAT.parse(new StringReader(plain))) {
      var present = Set.copyOf(parser.getHeaderNames());
      var missing = columns.stream().filter(c -> !present.contains(c)).toList();
      missing.forEach(c -> faults.add(new Fault(name, 1, c, Cause.COLUMN_MISSING, "")));
      if (missing.isEmpty()) {
        for (var values : parser) {
          if (values.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(new Row(values, parser.getCurrentLineNumber()));
          }
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      faults.add(new Fault(name, 1, "", Cause.UNREADABLE, String.valueOf(e.getMessage())));
    }
  }

  public int size() {
    return rows.size();
  }

  public void forEach(Consumer<Row> each) {
    rows.forEach(each);
  }

  /** One row; a getter that finds nothing usable notes the fault and returns null. */
  public final class Row {

    private final CSVRecord values;
    private final long line;
    private boolean faulty;

    private Row(CSVRecord values, long line) {
      this.values = values;
      this.line = line;
    }

    /** True as long as no fault was noted for this row. */
    public boolean sound() {
      return !faulty;
    }

    /** Its line in the file, the heading being line 1. */
    public long line() {
      return line;
    }

    public void fault(String column, Cause cause, String value) {
      faulty = true;
      faults.add(new Fault(name, line, column, cause, value));
    }

    public String optional(String column) {
      return values.isSet(column) ? values.get(column) : "";
    }

    public String text(String column) {
      var value = optional(column);
      if (value.isEmpty()) {
        fault(column, Cause.VALUE_MISSING, "");
      }
      return value;
    }

    public LocalDate day(String column) {
      var value = text(column);
      return value.isEmpty() ? null : parsedDay(column, value);
    }

    public LocalDate optionalDay(String column) {
      var value = optional(column);
      return value.isEmpty() ? null : parsedDay(column, value);
    }

    private LocalDate parsedDay(String column, String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        fault(column, Cause.NOT_A_DATE, value);
        return null;
      }
    }

    public Long optionalNumber(String column) {
      var value = optional(column);
      if (value.isEmpty()) {
        return null;
      }
      try {
        return Long.valueOf(value);
      } catch (NumberFormatException e) {
        fault(column, Cause.NOT_A_NUMBER, value);
        return null;
      }
    }

    public int number(String column) {
      var value = text(column).isEmpty() ? null : optionalNumber(column);
      return value == null ? 0 : Math.toIntExact(value);
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
      return oneOf(type, column, text(column));
    }

    public <E extends Enum<E>> E oneOf(Class<E> type, String column, String value) {
      if (value.isEmpty()) {
        return null;
      }
      try {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        fault(column, Cause.NOT_ONE_OF, value);
        return null;
      }
    }

    /** Notes a period whose last day lies before its first. */
    public void period(LocalDate from, LocalDate to) {
      if (from != null && to != null && to.isBefore(from)) {
        fault("valid_to", Cause.PERIOD_REVERSED, to.toString());
      }
    }
  }
}
