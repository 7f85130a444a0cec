package jp.fubako.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The organisation of a town as CSV texts (UTF-8, first line = column names). The columns are
 * described in the README beside the demo tables.
 */
public record TownTables(Map<Table, String> texts) {

  /** The tables, in the order in which they depend on each other. */
  public enum Table {
    UNITS("units.csv"),
    POSTS("posts.csv"),
    PEOPLE("people.csv"),
    ASSIGNMENTS("assignments.csv"),
    ABSENCES("absences.csv"),
    ACTING_ORDERS("acting_orders.csv"),
    AUTHORITY_SETS("authority_sets.csv"),
    AUTHORITY_RULES("authority_rules.csv"),
    RESERVATIONS("reservations.csv");

    private final String fileName;

    Table(String fileName) {
      this.fileName = fileName;
    }

    public String fileName() {
      return fileName;
    }
  }

  public TownTables {
    texts = Map.copyOf(texts);
  }

  /** Reads the tables that are present in a directory. */
  public static TownTables read(Path directory) throws IOException {
    var texts = new EnumMap<Table, String>(Table.class);
    for (var table : Table.values()) {
      var file = directory.resolve(table.fileName());
      if (Files.exists(file)) {
        texts.put(table, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return new TownTables(texts);
  }

  String text(Table table) {
    return texts.getOrDefault(table, "");
  }
}
