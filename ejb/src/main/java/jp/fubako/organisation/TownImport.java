package jp.fubako.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.TownTables.Table;

/**
 * Reads the tables of a town against what is stored. Changes of stored rows are collected and
 * carried out only when every row of every table is sound.
 */
final class TownImport {

  private final Map<String, OrgUnit> units;
  private final Map<String, Post> posts;
  private final Map<String, Person> people;
  private final Map<String, Assignment> assignments = new HashMap<>();
  private final Map<String, Absence> absences = new HashMap<>();
  private final Map<String, ActingOrder> actingOrders = new HashMap<>();
  private final Predicate<String> printable;
  private final List<Object> saved = new ArrayList<>();
  private final List<Runnable> changes = new ArrayList<>();

  TownImport(Chart.Content stored, Predicate<String> printable) {
    this.printable = printable;
    units = byCode(stored.units(), OrgUnit::code);
    posts = byCode(stored.posts(), Post::code);
    people = byCode(stored.people(), Person::staffNo);
    stored
        .assignments()
        .forEach(a -> assignments.put(key(a.personId(), a.postId(), a.validFrom()), a));
    stored.absences().forEach(a -> absences.put(key(a.personId(), a.validFrom()), a));
    stored
        .actingOrders()
        .forEach(a -> actingOrders.put(key(a.postId(), a.ordinal(), a.validFrom()), a));
  }

  /**
   * Reads all tables; {@code others} are the features that read tables of their own. What they
   * store is stored when the reading is finished.
   */
  TownReading read(TownTables tables, Consumer<TownReading> others) {
    var reading = new TownReading(tables, units);
    readUnits(reading.table(Table.UNITS));
    readPosts(reading.table(Table.POSTS));
    readPeople(reading.table(Table.PEOPLE));
    readAssignments(reading.table(Table.ASSIGNMENTS));
    readAbsences(reading.table(Table.ABSENCES));
    readActingOrders(reading.table(Table.ACTING_ORDERS));
    others.accept(reading);
    if (reading.sound()) {
      changes.forEach(Runnable::run);
    }
    return reading;
  }

  /** New and changed rows, in an order that keeps references valid. */
  List<Object> saved() {
    return List.copyOf(saved);
  }

  /** The organisation as it is after the import. */
  Chart.Content content() {
    return new Chart.Content(
        List.copyOf(units.values()),
        List.copyOf(posts.values()),
        List.copyOf(people.values()),
        List.copyOf(assignments.values()),
        List.copyOf(absences.values()),
        List.copyOf(actingOrders.values()));
  }

  private void readUnits(CsvTable table) {
    var seen = new HashSet<String>();
    var ordinal = new int[1];
    table.forEach(
        row -> {
          var code = once(row, "code", seen);
          var name = row.text("name");
          var symbol = row.optional("symbol");
          var kind = row.oneOf(UnitKind.class, "kind");
          var parent = row.optional("parent").isEmpty() ? null : known(row, units, "parent");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          row.period(from, to);
          var place = ordinal[0]++;
          if (row.sound()) {
            var unit = units.computeIfAbsent(code, OrgUnit::new);
            keep(
                unit,
                () -> {
                  unit.describe(name, symbol, kind, parent == null ? null : parent.id(), place);
                  unit.exists(from, to);
                });
          }
        });
  }

  private void readPosts(CsvTable table) {
    var seen = new HashSet<String>();
    table.forEach(
        row -> {
          var code = once(row, "code", seen);
          var unit = known(row, units, "unit");
          var title = row.text("title");
          var kind = row.oneOf(PostKind.class, "kind");
          var rank = row.number("rank");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          row.period(from, to);
          if (row.sound()) {
            var post = posts.computeIfAbsent(code, Post::new);
            keep(
                post,
                () -> {
                  post.describe(unit.id(), title, kind, rank);
                  post.exists(from, to);
                });
          }
        });
  }

  private void readPeople(CsvTable table) {
    var seen = new HashSet<String>();
    table.forEach(
        row -> {
          var staffNo = once(row, "staff_no", seen);
          var family = row.text("family_name");
          var given = row.text("given_name");
          var familyKana = row.text("family_kana");
          var givenKana = row.text("given_kana");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          row.period(from, to);
          if (row.sound()) {
            var person = people.computeIfAbsent(staffNo, Person::new);
            keep(
                person,
                () -> {
                  person.isCalled(family, given, familyKana, givenKana);
                  person.prints(printable.test(family + given));
                  person.serves(from, to);
                });
          }
        });
  }

  private void readAssignments(CsvTable table) {
    var seen = new HashSet<String>();
    var principal = new Periods();
    table.forEach(
        row -> {
          var person = known(row, people, "staff_no");
          var post = known(row, posts, "post");
          var kind = row.oneOf(AssignmentKind.class, "kind");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          row.period(from, to);
          if (!row.sound()) {
            return;
          }
          if (kind == AssignmentKind.PRINCIPAL && !principal.add(person.staffNo(), from, to)) {
            row.fault("valid_from", Cause.PERIODS_OVERLAP, person.staffNo());
          }
          var key = key(person.id(), post.id(), from);
          if (!seen.add(key)) {
            row.fault("post", Cause.APPEARS_TWICE, post.code());
            return;
          }
          var assignment =
              assignments.computeIfAbsent(key, k -> new Assignment(person.id(), post.id(), from));
          keep(assignment, () -> assignment.holds(kind, to));
        });
  }

  private void readAbsences(CsvTable table) {
    var periods = new Periods();
    table.forEach(
        row -> {
          var person = known(row, people, "staff_no");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          var reason = row.text("reason");
          var handling = row.oneOf(AbsenceHandling.class, "handling");
          row.period(from, to);
          if (!row.sound()) {
            return;
          }
          if (!periods.add(person.staffNo(), from, to)) {
            row.fault("valid_from", Cause.PERIODS_OVERLAP, person.staffNo());
            return;
          }
          var absence =
              absences.computeIfAbsent(key(person.id(), from), k -> new Absence(person.id(), from));
          keep(absence, () -> absence.lasts(to, reason, handling));
        });
  }

  private void readActingOrders(CsvTable table) {
    var seen = new HashSet<String>();
    table.forEach(
        row -> {
          var post = known(row, posts, "post");
          var order = row.number("order");
          var acting = known(row, posts, "acting_post");
          var article = row.text("article");
          var from = row.day("valid_from");
          var to = row.optionalDay("valid_to");
          row.period(from, to);
          if (!row.sound()) {
            return;
          }
          var key = key(post.id(), order, from);
          if (!seen.add(key)) {
            row.fault("order", Cause.APPEARS_TWICE, String.valueOf(order));
            return;
          }
          var entry =
              actingOrders.computeIfAbsent(key, k -> new ActingOrder(post.id(), order, from));
          keep(entry, () -> entry.actsBy(acting.id(), article, to));
        });
  }

  private void keep(Object entity, Runnable change) {
    saved.add(entity);
    changes.add(change);
  }

  private static String once(CsvTable.Row row, String column, Set<String> seen) {
    var value = row.text(column);
    if (!value.isEmpty() && !seen.add(value)) {
      row.fault(column, Cause.APPEARS_TWICE, value);
    }
    return value;
  }

  private static <T> T known(CsvTable.Row row, Map<String, T> all, String column) {
    var code = row.text(column);
    var found = all.get(code);
    if (found == null && !code.isEmpty()) {
      row.fault(column, Cause.UNKNOWN_CODE, code);
    }
    return found;
  }

  private static String key(Object... parts) {
    return java.util.Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
    return all.stream().collect(Collectors.toMap(code, t -> t, (a, b) -> a, LinkedHashMap::new));
  }
}
