package jp.fubako.it.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.sql.DataSource;
import jp.fubako.access.InstallationService;
import jp.fubako.it.Town;
import jp.fubako.it.TownImport;
import jp.fubako.it.TownOffice;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.TownTables;
import jp.fubako.receipt.ReceiptChannel;
import jp.fubako.receipt.ReceiptEntry;
import jp.fubako.receipt.ReceiptMedium;
import jp.fubako.receipt.ReceiptSuggestion;
import jp.fubako.receipt.RegisterReceipt;
import jp.fubako.receipt.StampCorner;
import jp.fubako.records.ClassificationImport;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FolderImport;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.records.YearBasis;

/** The demo town's tables and documents, for tests in the container. */
record ReceivedFiles(
    DataSource database,
    OrganisationService organisation,
    InstallationService installation,
    RecordsService records) {

  private static final char[] PASSWORD = Town.PASSWORD.toCharArray();
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Asks until the answer is as wished. */
  static <T> T until(Callable<T> question, Predicate<T> condition) throws Exception {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var answer = question.call();
      if (condition.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + answer);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /** A document of the demo town. */
  static byte[] document(String name) throws IOException {
    return Files.readAllBytes(TownImport.folder().resolve("documents").resolve(name));
  }

  /** A registration with what the letter suggests. */
  static RegisterReceipt register(
      UUID id,
      long version,
      UUID key,
      ReceiptSuggestion suggestion,
      UUID distributeTo,
      LocalDate today) {
    var entry =
        new ReceiptEntry(
            suggestion == null || suggestion.subject() == null ? "請求書" : suggestion.subject(),
            suggestion == null || suggestion.sender() == null ? "山形県" : suggestion.sender(),
            null,
            suggestion == null ? null : suggestion.counterpartNumber(),
            null,
            ReceiptChannel.LGWAN_MAIL,
            ReceiptMedium.ELECTRONIC,
            true,
            today.plusDays(10),
            null,
            DisclosureClass.OPEN,
            ReadingScope.SECTION,
            1,
            null);
    return new RegisterReceipt(
        id, version, key, entry, null, distributeTo, StampCorner.EMPTIEST, null);
  }

  /** Loads the town, its accounts and its file plan; again does no harm. */
  void loadTown(LocalDate today) throws Exception {
    var administrator = TownImport.administrator(database);
    var tables = TownImport.tables();
    var accounts = Files.readString(tables.resolve("accounts.csv"));
    TownOffice.as(
        administrator, () -> installation.importTown(TownTables.read(tables), accounts, PASSWORD));
    TownOffice.as(administrator, () -> records.importClassifications(classes(tables)));
    TownOffice.as(administrator, () -> records.importFolders(folders(tables, today)));
  }

  private static List<ClassificationImport> classes(Path tables) throws IOException {
    var lines = new ArrayList<ClassificationImport>();
    for (var cells : rows(tables.resolve("classification.csv"))) {
      lines.add(
          new ClassificationImport(
              cells[0],
              empty(cells[1]),
              cells[2],
              empty(cells[3]),
              empty(cells[4]) == null ? null : YearBasis.valueOf(cells[4]),
              LocalDate.of(2006, 4, 1),
              empty(cells[5])));
    }
    return lines;
  }

  private List<FolderImport> folders(Path tables, LocalDate today) throws IOException {
    var lines = new ArrayList<FolderImport>();
    for (var cells : rows(tables.resolve("folders.csv"))) {
      var section = organisation.unitByCode(cells[0], today).orElseThrow().id();
      lines.add(
          new FolderImport(
              section, Integer.parseInt(cells[3]), cells[1], cells[2], null, null, null, null));
    }
    return lines;
  }

  private static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split(",", -1))
        .toList();
  }

  private static String empty(String cell) {
    return cell.isBlank() ? null : cell;
  }
}
