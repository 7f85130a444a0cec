package jp.fubako.server.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Loads the demo town into an installation. What is loaded is remembered in a file, so that a load
 * that was interrupted goes on where it stopped.
 */
public final class DemoTown {

  /** Password of all demo accounts; the server asks nobody to keep it. */
  public static final String PASSWORD = "mamurogawa-fubako";

  /** PIN of all demo keys. */
  public static final String PIN = "246810";

  private static final List<String> TABLES =
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

  private final Path folder;
  private final Path done;
  private final ApiClient administrator;
  private final BiConsumer<String, Object[]> progress;

  /**
   * Prepares a load.
   *
   * @param folder with {@code organisation}, {@code cases} and {@code documents}
   * @param done file that remembers what is loaded
   * @param address of the application, ending in a slash
   * @param administrator first account and its password
   * @param progress told a text key and its arguments
   */
  public DemoTown(
      Path folder,
      Path done,
      String address,
      String administrator,
      String password,
      BiConsumer<String, Object[]> progress) {
    this.folder = folder;
    this.done = done;
    this.progress = progress;
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    this.administrator =
        new ApiClient(
            http,
            URI.create(address).resolve("api/v1/"),
            administrator,
            password,
            new ConcurrentHashMap<>());
  }

  /** The organisation, its rules, accounts and folders. */
  public void loadOrganisation() {
    if (finished().contains("organisation")) {
      return;
    }
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    var town = new Town(folder.resolve("organisation"), today);
    var tables = Json.createObjectBuilder();
    TABLES.forEach(table -> tables.add(table, town.text(table)));
    tables.add("initialPassword", PASSWORD);
    administrator.post("town", tables.build());
    remember("organisation");
    progress.accept("demo.organisation", new Object[] {});
  }

  /**
   * The letters and cases, each by the people of the town.
   *
   * @return how many could not be played; why is told to {@code progress}
   */
  public int loadCases() {
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    var town = new Town(folder.resolve("organisation"), today);
    var cast = new Cast(administrator, PASSWORD, PIN);
    var scenes = new Scenes(town, cast, folder.resolve("documents"), today);
    var script = script();
    var finished = finished();
    int failed = 0;
    int number = 0;
    var stories = script.getJsonArray("cases").getValuesAs(JsonObject.class);
    var letters = script.getJsonArray("receipts").getValuesAs(JsonObject.class);
    for (var story : stories) {
      progress.accept(
          "demo.case", new Object[] {++number, stories.size(), story.getString("subject")});
      failed += once(finished, story.getString("key"), () -> scenes.play(story));
    }
    for (var letter : letters) {
      failed += once(finished, letter.getString("key"), () -> scenes.receipt(letter));
    }
    progress.accept("demo.done", new Object[] {stories.size(), letters.size(), failed});
    return failed;
  }

  private int once(Set<String> finished, String key, Runnable scene) {
    if (finished.contains(key)) {
      return 0;
    }
    try {
      scene.run();
      remember(key);
      return 0;
    } catch (ApiClient.Refused | NoSuchElementException e) {
      progress.accept("demo.failed", new Object[] {key, e.getMessage()});
      return 1;
    }
  }

  private JsonObject script() {
    try (var reader = Json.createReader(Files.newInputStream(folder.resolve("cases/cases.json")))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> finished() {
    try {
      return Files.exists(done) ? new HashSet<>(Files.readAllLines(done)) : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(String key) {
    try {
      Files.writeString(done, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
