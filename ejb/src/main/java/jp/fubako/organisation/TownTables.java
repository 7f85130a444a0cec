package jp.fubako.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The organisation of a town as CSV texts (UTF-8, first line = column names). The columns are
 * described in the README beside the demo tables.
 */
public record TownTables(Map<Table, String> texts) {

  /** The tables, in the order in which they depend on each other. */
  public enum Table {
    UNITS("units.csv", "code name symbol kind parent valid_from valid_to"),
    POSTS("posts.csv", "code unit title kind rank valid_from valid_to"),
    PEOPLE(
        "people.csv", "staff_no family_name given_name family_kana given_kana valid_from valid_to"),
    ASSIGNMENTS("assignments.csv", "staff_no post kind valid_from valid_to"),
    ABSENCES("absences.csv", "staff_no valid_from valid_to reason handling"),
    ACTING_ORDERS("acting_orders.csv", "post order acting_post article valid_from valid_to"),
    AUTHORITY_SETS("authority_sets.csv", "code name valid_from valid_to"),
    AUTHORITY_RULES(
        "authority_rules.csv",
        "set matter name amount_from amount_below decider decider_unit level article consults"),
    RESERVATIONS("reservations.csv", "set reservation words matter raise_to level article");

    private final String fileName;
    private final List<String> columns;

    Table(String fileName, String columns) {
      this.fileName = fileName;
      this.columns = List.of(columns.split(" "));
    }

    /** The columns it must have; others are ignored. */
    public List<String> columns() {
      return columns;
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
