package jp.fubako.web.rest;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.fubako.records.ClassificationImport;
import jp.fubako.records.FolderImport;
import jp.fubako.records.YearBasis;
import jp.fubako.shared.FiscalYear;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the 文書分類表 and the file plan from CSV (UTF-8, first line = column names). */
final class FilePlanTables {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private FilePlanTables() {}

  /** Columns code, parent, name, retention, basis, and article where the table has it. */
  static List<ClassificationImport> classifications(String csv, LocalDate today) {
    return read(csv).stream()
        .map(
            row ->
                new ClassificationImport(
                    row.get("code"),
                    empty(row.get("parent")),
                    row.get("name"),
                    empty(row.get("retention")),
                    basis(row.get("basis")),
                    FiscalYear.of(today).firstDay(),
                    row.isMapped("article") ? empty(row.get("article")) : null))
        .toList();
  }

  /** Columns section_code, classification_code, title, fiscal_year. */
  static List<FolderImport> folders(String csv, Function<String, UUID> section) {
    return read(csv).stream()
        .map(
            row ->
                new FolderImport(
                    section.apply(row.get("section_code")),
                    Integer.parseInt(row.get("fiscal_year")),
                    row.get("classification_code"),
                    row.get("title"),
                    null,
                    null,
                    null,
                    null))
        .toList();
  }

  private static YearBasis basis(String text) {
    return empty(text) == null ? null : YearBasis.valueOf(text);
  }

  private static String empty(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static List<CSVRecord> read(String csv) {
    try (var parser = FORMAT.parse(new StringReader(csv))) {
      return parser.getRecords();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
