package jp.fubako.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.fubako.content.ContentStore;
import jp.fubako.content.ContentVerdict;

/**
 * Checks an installation from outside: that nothing in the trail and not one stored file was
 * changed. Needs the database and the data directory, no server, and only reads.
 */
public final class RecordCheck {

  private static final int FETCH = 500;

  /** What was found. */
  public record Result(TrailVerdict trail, ContentVerdict content) {

    public boolean intact() {
      return trail.intact() && content.intact();
    }
  }

  private RecordCheck() {}

  /**
   * Reads everything again.
   *
   * @param dataDirectory the one that holds {@code content/}
   */
  public static Result check(Connection database, Path dataDirectory) throws SQLException {
    return new Result(trail(database), ContentStore.verify(database, dataDirectory));
  }

  private static TrailVerdict trail(Connection database) throws SQLException {
    long size;
    String hash;
    try (var statement = database.createStatement();
        var head = statement.executeQuery("select size, hash from audit_head")) {
      if (!head.next()) {
        return new TrailVerdict(false, 0, 0, TrailFault.HEAD_MISMATCH, "", "");
      }
      size = head.getLong(1);
      hash = head.getString(2);
    }
    var check = new TrailCheck();
    try (var statement =
        database.prepareStatement(
            "select * from audit_entry where idx < ? order by idx",
            ResultSet.TYPE_FORWARD_ONLY,
            ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(FETCH);
      statement.setLong(1, size);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          check.accept(AuditEntry.of(rows));
        }
      }
    }
    return check.verdict(size, hash);
  }

  /**
   * {@code RecordCheck <jdbc url> <user> <file with the password> <data directory>}; exit code 0
   * means intact, 1 that something was changed, 2 a wrong call.
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    if (arguments.length != 4) {
      System.err.println("RecordCheck <jdbc url> <user> <password file> <data directory>");
      System.exit(2);
    }
    var password = Files.readString(Path.of(arguments[2])).strip();
    Result result;
    try (var database = DriverManager.getConnection(arguments[0], arguments[1], password)) {
      result = check(database, Path.of(arguments[3]));
    }
    print(result);
    System.exit(result.intact() ? 0 : 1);
  }

  private static void print(Result result) {
    var trail = result.trail();
    System.out.println(
        trail.intact()
            ? "証跡 %,d 件: 改変はありません。  /  Trail: %,d entries, intact."
                .formatted(trail.entries(), trail.entries())
            : "証跡 第 %d 件に異常があります（%s）。  /  Trail: fault at entry %d (%s)."
                .formatted(
                    trail.firstFaultAt(), trail.fault(), trail.firstFaultAt(), trail.fault()));
    System.out.println("  root " + trail.merkleRoot());
    var content = result.content();
    System.out.println(
        content.intact()
            ? "文書ファイル %,d 件（%,d バイト）: 改変はありません。  /  Files: intact."
                .formatted(content.files(), content.bytes())
            : "文書ファイルに異常があります。  /  Files: changed or missing.");
    content.damaged().forEach(h -> System.out.println("  改変 changed " + h));
    content.missing().forEach(h -> System.out.println("  欠落 missing " + h));
  }
}
