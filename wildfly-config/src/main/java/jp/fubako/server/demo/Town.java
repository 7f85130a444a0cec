package jp.fubako.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables of the demo town, to find out who plays which part today. */
final class Town {

  private final Path folder;
  private final LocalDate today;
  private final List<CSVRecord> units;
  private final List<CSVRecord> posts;
  private final List<CSVRecord> people;
  private final List<CSVRecord> assignments;
  private final List<CSVRecord> accounts;
  private final List<CSVRecord> absences;

  Town(Path folder, LocalDate today) {
    this.folder = folder;
    this.today = today;
    this.units = valid("units.csv");
    this.posts = valid("posts.csv");
    this.people = valid("people.csv");
    this.assignments = valid("assignments.csv");
    this.accounts = read("accounts.csv");
    this.absences = valid("absences.csv");
  }

  /** Somebody who drafts in the 係 of a section: staff first, else its head. */
  String drafter(String section, String unitName) {
    var unit =
        units.stream()
            .filter(u -> u.get("parent").equals(section) && u.get("name").endsWith(unitName))
            .map(u -> u.get("code"))
            .findFirst()
            .orElse(section);
    return Stream.of("STAFF", "SUBSECTION_HEAD", "DEPUTY_HEAD", "SECTION_HEAD")
        .flatMap(kind -> holders(unit, kind))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nobody drafts in " + unit));
  }

  /** The head of a section. */
  String head(String section) {
    return holders(section, "SECTION_HEAD")
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no head in " + section));
  }

  /** The account of the person with this full name. */
  String named(String name) {
    return people.stream()
        .filter(p -> (p.get("family_name") + p.get("given_name")).equals(plain(name)))
        .map(p -> account(p.get("staff_no")))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nobody is called " + name));
  }

  /** Somebody with this role. */
  String withRole(String role) {
    return accounts.stream()
        .filter(a -> List.of(a.get("roles").split("[ ;|]+")).contains(role))
        .filter(a -> !absent(a.get("staff_no")))
        .map(a -> a.get("username"))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nobody is " + role));
  }

  /** Full name behind an account, as the server writes it but for the space. */
  String staffNumber(String username) {
    return accounts.stream()
        .filter(a -> a.get("username").equals(username))
        .map(a -> a.get("staff_no"))
        .findFirst()
        .orElseThrow();
  }

  String text(String table) {
    try {
      return Files.readString(folder.resolve(table), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> holders(String unit, String kind) {
    return posts.stream()
        .filter(p -> p.get("unit").equals(unit) && p.get("kind").equals(kind))
        .flatMap(p -> assignments.stream().filter(a -> a.get("post").equals(p.get("code"))))
        .map(a -> a.get("staff_no"))
        .filter(number -> !absent(number))
        .map(this::account);
  }

  private boolean absent(String staffNumber) {
    return absences.stream().anyMatch(a -> a.get("staff_no").equals(staffNumber));
  }

  private String account(String staffNumber) {
    return accounts.stream()
        .filter(a -> a.get("staff_no").equals(staffNumber))
        .map(a -> a.get("username"))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no account for " + staffNumber));
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s\u3000]", "");
  }

  private List<CSVRecord> valid(String table) {
    return read(table).stream()
        .filter(
            r ->
                !today.isBefore(LocalDate.parse(r.get("valid_from")))
                    && (r.get("valid_to").isBlank()
                        || !today.isAfter(LocalDate.parse(r.get("valid_to")))))
        .toList();
  }

  private List<CSVRecord> read(String table) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new java.io.StringReader(text(table)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
