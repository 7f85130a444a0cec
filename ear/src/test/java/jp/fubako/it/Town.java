package jp.fubako.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The people of the demo town at their desks, in an office that runs somewhere: loads the town when
 * it is not there yet, and finds people by what they are.
 */
public final class Town {

  /** Password of every account. */
  public static final String PASSWORD = "mamurogawa-fubako";

  /** PIN of every key. */
  public static final String PIN = "246810";

  private static final Path TABLES = Path.of("../wildfly-config/demo/organisation");
  private static final List<String> NAMES =
      List.of(
          "units.csv",
          "posts.csv",
          "people.csv",
          "assignments.csv",
          "absences.csv",
          "acting_orders.csv",
          "authority_sets.csv",
          "authority_rules.csv",
          "reservations.csv",
          "accounts.csv",
          "classification.csv",
          "folders.csv");

  private final String office;
  private final Path data;
  private final int databasePort;
  private final Map<String, Desk> desks = new ConcurrentHashMap<>();
  private final Map<String, String> accountByName = new HashMap<>();
  private final Map<String, String> accountByNumber = new HashMap<>();

  /**
   * The town in an office.
   *
   * @param office address, ending in a slash
   * @param data its data folder
   */
  public Town(String office, Path data, int databasePort) {
    this.office = office;
    this.data = data;
    this.databasePort = databasePort;
    rows("accounts.csv").forEach(row -> accountByNumber.put(row[1], row[0]));
    rows("people.csv")
        .forEach(row -> accountByName.put(row[1] + row[2], accountByNumber.get(row[0])));
  }

  /** The town in the office that the tests in the container share. */
  public static Town inTheContainer() {
    var town =
        new Town(
            System.getProperty("fubako.it.url"),
            Path.of(System.getenv("FUBAKO_DATA")),
            Integer.getInteger("fubako.it.database"));
    town.load();
    return town;
  }

  /** Loads the town unless its people can sign in already. */
  public void load() {
    // asked of the database: a login that fails would be remembered by the realm for some seconds
    if (!value("select count(*) from folder").equals("0")) {
      return;
    }
    var tables = Json.createObjectBuilder();
    NAMES.forEach(name -> tables.add(name, table(name)));
    load(tables);
  }

  /** Loads these tables as the administrator. */
  public void load(JsonObjectBuilder tables) {
    var answer = administrator().post("town", tables.add("initialPassword", PASSWORD));
    if (!answer.json().getBoolean("applied")) {
      throw new AssertionError(answer.text());
    }
  }

  public static String table(String name) {
    try {
      return Files.readString(TABLES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table, without its head. */
  public static List<String[]> rows(String table) {
    return table(table).lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  public Desk administrator() {
    return new Desk(office, "admin", secret("administrator.password"));
  }

  public Desk desk(String username) {
    return desks.computeIfAbsent(username, name -> new Desk(office, name, PASSWORD));
  }

  /** A second desk of the same person: a session of its own. */
  public Desk anotherDesk(String username) {
    return new Desk(office, username, PASSWORD);
  }

  /** Who holds a post of the tables, e.g. {@code 20-H}. */
  public String holderOf(String post) {
    return rows("assignments.csv").stream()
        .filter(row -> row[1].equals(post) && row[4].isEmpty())
        .map(row -> accountByNumber.get(row[0]))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(post));
  }

  /** The account of the person with this full name, as the server writes it. */
  public String named(String name) {
    return accountByName.get(name.replaceAll("[\\s\u3000]", ""));
  }

  /** The person's desk, with a key to seal with. */
  public Desk signer(String username) {
    var desk = desk(username);
    if (!desk.get("me").json().getBoolean("keyReady")) {
      desk.put("me/key", Json.createObjectBuilder().add("pin", PIN)).json();
    }
    return desk;
  }

  /** A new request key in a body to be filled. */
  public static JsonObjectBuilder request() {
    return Json.createObjectBuilder().add("requestKey", UUID.randomUUID().toString());
  }

  public String section(String code) {
    return desk("sato").get("sections").rows().getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getString("code").equals(code))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  /** The database as the owner of the schema. */
  public Connection database() throws SQLException {
    var url = "jdbc:mariadb://127.0.0.1:" + databasePort + "/fubako";
    return DriverManager.getConnection(url, "fubako_owner", secret("db.owner.password"));
  }

  /** One value of the database, as text. */
  public String value(String query) {
    try (var connection = database();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** The stored file with this SHA-256. */
  public Path content(String hash) {
    return data.resolve("content")
        .resolve(hash.substring(0, 2))
        .resolve(hash.substring(2, 4))
        .resolve(hash);
  }

  public Path data() {
    return data;
  }

  /** Waits for something that happens after the commit. */
  public static void await(String what, Duration atMost, BooleanSupplier condition) {
    var deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + atMost + ": " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private String secret(String name) {
    try {
      return Files.readString(data.resolve("keys").resolve(name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
