package jp.fubako.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.fubako.signing.log.TrailEntry;
import jp.fubako.signing.log.TrailVerifier;

/**
 * Reads the whole trail and every stored file again and says whether anything was changed, removed,
 * added or reordered. Reads only; runs beside the server.
 */
final class Verification {

  private static final HexFormat HEX = HexFormat.of();
  private static final int MOST_REPORTED = 100;
  private static final int BUFFER = 1 << 16;

  /** The members of an entry that also stand in a column of their own. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "action", "action",
          "actor", "actor_id",
          "client", "client",
          "name", "actor_name",
          "object", "object_id",
          "post", "actor_post",
          "title", "object_title",
          "user", "actor_user");

  private final Connection connection;
  private final Path content;
  private final List<String> faults = new ArrayList<>();
  private long entries;
  private long files;
  private String root = "";

  Verification(Connection connection, Path content) {
    this.connection = connection;
    this.content = content;
  }

  /** What was found: nothing means that all is as it was written. */
  record Outcome(long entries, String root, long files, List<String> faults) {
    boolean fine() {
      return faults.isEmpty();
    }
  }

  Outcome run() throws SQLException {
    connection.setReadOnly(true);
    trail();
    files();
    return new Outcome(entries, root, files, List.copyOf(faults));
  }

  private void trail() throws SQLException {
    // the head first: entries that are committed while we read are left out, not missed
    long size;
    String head;
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select size, hash from audit_head where id = 1")) {
      if (!row.next()) {
        fault("trail: the head is missing");
        return;
      }
      size = row.getLong(1);
      head = row.getString(2);
    }
    var verifier = new TrailVerifier();
    var last = HEX.formatHex(TrailEntry.beforeFirst());
    try (var statement =
        connection.prepareStatement("select * from audit_entry where idx < ? order by idx")) {
      statement.setFetchSize(1_000);
      statement.setLong(1, size);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          last = row.getString("hash");
          verifier.accept(entry(row));
          columns(row);
        }
      }
    }
    var result = verifier.result();
    result.findings().forEach(f -> fault("trail: entry " + f.index() + ": " + f.fault()));
    if (verifier.entries() != size || !last.equals(head)) {
      fault("trail: " + verifier.entries() + " entries, but the head counts " + size);
    }
    entries = verifier.entries();
    root = HEX.formatHex(result.root());
  }

  private static TrailEntry entry(ResultSet row) throws SQLException {
    return new TrailEntry(
        row.getLong("idx"),
        row.getString("canonical").getBytes(StandardCharsets.UTF_8),
        HEX.parseHex(row.getString("prev")),
        HEX.parseHex(row.getString("hash")));
  }

  private void columns(ResultSet row) throws SQLException {
    var index = row.getLong("idx");
    JsonObject written;
    try (var reader = Json.createReader(new StringReader(row.getString("canonical")))) {
      written = reader.readObject();
    } catch (RuntimeException e) {
      fault("trail: entry " + index + ": not readable");
      return;
    }
    for (var column : COLUMNS.entrySet()) {
      if (!Objects.equals(text(written.get(column.getKey())), row.getString(column.getValue()))) {
        fault("trail: entry " + index + ": column " + column.getValue() + " differs");
      }
    }
    if (written.getBoolean("refused", false) != row.getBoolean("refused")) {
      fault("trail: entry " + index + ": column refused differs");
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : null;
  }

  private void files() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(1_000);
      try (var row = statement.executeQuery("select hash, size from content_blob order by hash")) {
        while (row.next()) {
          file(row.getString(1), row.getLong(2));
          files++;
        }
      }
    }
  }

  private void file(String hash, long size) {
    var path = content.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    try {
      if (!Files.isRegularFile(path)) {
        fault("file " + hash + ": missing");
      } else if (Files.size(path) != size) {
        fault("file " + hash + ": " + Files.size(path) + " bytes instead of " + size);
      } else if (!hash(path).equals(hash)) {
        fault("file " + hash + ": changed");
      }
    } catch (IOException e) {
      fault("file " + hash + ": not readable: " + e.getMessage());
    }
  }

  private static String hash(Path path) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BUFFER];
      try (var in = new DigestInputStream(Files.newInputStream(path), digest)) {
        while (in.read(buffer) >= 0) {
          // the stream feeds the digest
        }
      }
      return HEX.formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void fault(String words) {
    if (faults.size() < MOST_REPORTED) {
      faults.add(words);
    }
  }
}
