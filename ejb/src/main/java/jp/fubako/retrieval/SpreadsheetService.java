package jp.fubako.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.fubako.shared.UploadedTable;

/** Reads the tables that people bring from their spreadsheets. */
@ApplicationScoped
public class SpreadsheetService {

  @Inject private WorkerPool pool;

  /**
   * The table as CSV text. A workbook (.xlsx) is opened by a worker process, never here; its lines
   * are its rows, empty ones included.
   *
   * @return empty when it is neither a workbook nor CSV in UTF-8 or Windows-31J, or is too large
   */
  public Optional<String> csv(byte[] file) {
    if (!UploadedTable.packed(file) || file.length > UploadedTable.MOST_BYTES) {
      return UploadedTable.csv(file);
    }
    try {
      var folder = pool.workFolder();
      var workbook = folder.resolve("table.xlsx");
      var text = folder.resolve("table.csv");
      try {
        Files.write(workbook, file);
        var read = pool.workers().table(workbook, text).toOptional();
        return read.isPresent() ? Optional.of(Files.readString(text)) : Optional.empty();
      } finally {
        delete(workbook, text, folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path... paths) throws IOException {
    for (var path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
