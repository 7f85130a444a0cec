package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import jp.fubako.organisation.PersonnelEntry.Act;

/** Carries orders out on the stored rows, and takes them back. */
final class PersonnelLedger {

  private final Map<UUID, Assignment> assignments = new HashMap<>();
  private final Map<UUID, Person> people = new HashMap<>();
  private final Predicate<String> printable;
  private final List<Object> added = new ArrayList<>();
  private final List<Object> removed = new ArrayList<>();
  private final List<PersonnelEntry> entries = new ArrayList<>();

  PersonnelLedger(Chart.Content stored, Predicate<String> printable) {
    this.printable = printable;
    stored.assignments().forEach(a -> assignments.put(a.id(), a));
    stored.people().forEach(p -> people.put(p.id(), p));
  }

  List<Object> added() {
    return added;
  }

  /** Assignments before the people who held them. */
  List<Object> removed() {
    return removed.stream().sorted(Comparator.comparing(row -> row instanceof Person)).toList();
  }

  List<PersonnelEntry> entries() {
    return List.copyOf(entries);
  }

  void carryOut(PersonnelOrders orders) {
    var lastDay = orders.on().minusDays(1);
    orders.appointed().forEach(a -> appoint(a, orders.on()));
    orders.ended().forEach(id -> end(assignments.get(id), lastDay));
    orders.retired().forEach(id -> retire(people.get(id), lastDay));
    orders.given().forEach(g -> give(g, orders.on()));
  }

  private void appoint(PersonnelOrders.Appointed a, LocalDate on) {
    var person = new Person(a.id(), a.staffNo());
    person.isCalled(a.familyName(), a.givenName(), a.familyKana(), a.givenKana());
    person.prints(printable.test(a.familyName() + a.givenName()));
    person.serves(on, null);
    added.add(person);
    entries.add(new PersonnelEntry(Act.APPOINTED, a.id(), a.id(), null, null, on, null));
  }

  private void end(Assignment a, LocalDate lastDay) {
    if (a.validFrom().isAfter(lastDay)) {
      removed.add(a);
      entries.add(entry(Act.DROPPED, a));
    } else {
      entries.add(entry(Act.ENDED, a));
      a.holds(a.kind(), lastDay);
    }
  }

  private void retire(Person person, LocalDate lastDay) {
    entries.add(
        new PersonnelEntry(
            Act.RETIRED,
            person.id(),
            person.id(),
            null,
            null,
            person.validFrom(),
            person.validTo()));
    person.serves(person.validFrom(), lastDay);
  }

  private void give(PersonnelOrders.Given given, LocalDate on) {
    var assignment = new Assignment(given.personId(), given.postId(), on);
    assignment.holds(given.kind(), null);
    added.add(assignment);
    entries.add(entry(Act.GIVEN, assignment));
  }

  private static PersonnelEntry entry(Act act, Assignment a) {
    return new PersonnelEntry(
        act, a.id(), a.personId(), a.postId(), a.kind(), a.validFrom(), a.validTo());
  }

  /** False when one row is not as it was written; then nothing is done. */
  boolean takeBack(LocalDate on, List<PersonnelEntry> written) {
    if (!written.stream().allMatch(e -> unchanged(e, on.minusDays(1)))) {
      return false;
    }
    written.forEach(this::takeBack);
    return true;
  }

  private boolean unchanged(PersonnelEntry e, LocalDate lastDay) {
    var assignment = assignments.get(e.target());
    var person = people.get(e.target());
    return switch (e.act()) {
      case GIVEN ->
          assignment != null && assignment.validTo() == null && assignment.kind() == e.kind();
      case ENDED -> assignment != null && lastDay.equals(assignment.validTo());
      case DROPPED -> assignment == null;
      case APPOINTED -> person != null && person.validTo() == null;
      case RETIRED -> person != null && Objects.equals(lastDay, person.validTo());
    };
  }

  private void takeBack(PersonnelEntry e) {
    var assignment = assignments.get(e.target());
    var person = people.get(e.target());
    switch (e.act()) {
      case GIVEN -> removed.add(assignment);
      case APPOINTED -> removed.add(person);
      case ENDED -> assignment.holds(assignment.kind(), e.before());
      case RETIRED -> person.serves(person.validFrom(), e.before());
      case DROPPED -> {
        var again = new Assignment(e.personId(), e.postId(), e.from());
        again.holds(e.kind(), e.before());
        added.add(again);
      }
      default -> throw new IllegalStateException(e.act().name());
    }
  }
}
