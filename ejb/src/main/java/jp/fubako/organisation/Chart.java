package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * 組織図: the whole organisation as valid on one day, in memory. Built by one query per table, so that
 * no question costs a query per row.
 */
final class Chart {

  /** Everything that is stored, of all times. */
  record Content(
      List<OrgUnit> units,
      List<Post> posts,
      List<Person> people,
      List<Assignment> assignments,
      List<Absence> absences,
      List<ActingOrder> actingOrders) {}

  private static final Comparator<Assignment> FIRST_HOLDER =
      Comparator.comparing(Assignment::kind).thenComparing(Assignment::validFrom);

  private final Map<UUID, OrgUnit> units = new LinkedHashMap<>();
  private final Map<UUID, Post> posts = new LinkedHashMap<>();
  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final Map<UUID, List<Post>> postsOfUnit = new HashMap<>();
  private final Map<UUID, List<Assignment>> holders = new HashMap<>();
  private final Map<UUID, List<Assignment>> duties = new HashMap<>();
  private final Map<UUID, List<Absence>> absences = new HashMap<>();
  private final Map<UUID, List<ActingOrder>> acting = new HashMap<>();

  private final LocalDate on;

  Chart(Content content, LocalDate on) {
    this.on = on;
    content.units().stream()
        .filter(u -> u.validOn(on))
        .sorted(Comparator.comparingInt(OrgUnit::ordinal).thenComparing(OrgUnit::code))
        .forEach(u -> units.put(u.id(), u));
    content.posts().stream()
        .filter(p -> p.validOn(on) && units.containsKey(p.unitId()))
        .sorted(Comparator.comparing(Post::kind).thenComparingInt(Post::rank))
        .forEach(
            p -> {
              posts.put(p.id(), p);
              postsOfUnit.computeIfAbsent(p.unitId(), k -> new ArrayList<>()).add(p);
            });
    content.people().stream().filter(p -> p.validOn(on)).forEach(p -> people.put(p.id(), p));
    content.assignments().stream()
        .filter(
            a -> a.validOn(on) && posts.containsKey(a.postId()) && people.containsKey(a.personId()))
        .sorted(FIRST_HOLDER)
        .forEach(
            a -> {
              holders.computeIfAbsent(a.postId(), k -> new ArrayList<>()).add(a);
              duties.computeIfAbsent(a.personId(), k -> new ArrayList<>()).add(a);
            });
    content.absences().stream()
        .filter(a -> a.validOn(on))
        .forEach(a -> absences.computeIfAbsent(a.personId(), k -> new ArrayList<>()).add(a));
    content.actingOrders().stream()
        .filter(a -> a.validOn(on))
        .sorted(Comparator.comparingInt(ActingOrder::ordinal))
        .forEach(a -> acting.computeIfAbsent(a.postId(), k -> new ArrayList<>()).add(a));
  }

  List<UnitRow> sections() {
    return units.values().stream()
        .filter(u -> u.kind() == UnitKind.SECTION)
        .map(this::row)
        .toList();
  }

  List<UnitRow> allUnits() {
    return units.values().stream().map(this::row).toList();
  }

  Optional<UnitRow> unit(UUID id) {
    return Optional.ofNullable(units.get(id)).map(this::row);
  }

  Optional<UnitRow> unitByCode(String code) {
    return units.values().stream().filter(u -> u.code().equals(code)).findFirst().map(this::row);
  }

  List<UnitRow> below(UUID unitId) {
    return units.values().stream().filter(u -> unitId.equals(u.parentId())).map(this::row).toList();
  }

  /** Those who hold a post in the unit or below it, highest first, each person once. */
  List<PersonRow> staffOf(UUID unitId) {
    var found = new LinkedHashSet<UUID>();
    var inside = withSubUnits(unitId);
    posts.values().stream()
        .filter(p -> inside.contains(p.unitId()))
        .forEach(p -> holdersOf(p.id()).forEach(a -> found.add(a.personId())));
    return rows(found);
  }

  List<PersonRow> rows(Collection<UUID> ids) {
    return ids.stream().map(people::get).filter(p -> p != null).map(this::row).toList();
  }

  List<PersonRow> everybody() {
    return rows(people.keySet());
  }

  Optional<PersonRow> person(UUID id) {
    return Optional.ofNullable(people.get(id)).map(this::row);
  }

  Optional<PersonRow> personByStaffNo(String staffNo) {
    return people.values().stream()
        .filter(p -> p.staffNo().equals(staffNo))
        .findFirst()
        .map(this::row);
  }

  Optional<PostRow> post(UUID id) {
    return Optional.ofNullable(posts.get(id)).map(this::row);
  }

  /** The posts of exactly this unit, highest first. */
  List<PostRow> postsIn(UUID unitId) {
    return postsOfUnit.getOrDefault(unitId, List.of()).stream().map(this::row).toList();
  }

  Optional<Holder> holderOf(UUID postId) {
    return holdersOf(postId).stream().findFirst().map(this::holder);
  }

  List<Holder> allHoldersOf(UUID postId) {
    return holdersOf(postId).stream().map(this::holder).toList();
  }

  List<Duty> dutiesOf(UUID personId) {
    return duties.getOrDefault(personId, List.of()).stream().map(this::duty).toList();
  }

  Optional<PostRow> headOf(UUID unitId) {
    return sectionOf(unitId).flatMap(s -> first(s.id(), PostKind.SECTION_HEAD));
  }

  /** 係長, 課長補佐, 課長: the superiors inside the section, from the lowest up. */
  List<PostRow> lineOf(UUID unitId) {
    var line = new ArrayList<PostRow>();
    first(unitId, PostKind.SUBSECTION_HEAD).ifPresent(line::add);
    sectionOf(unitId)
        .ifPresent(
            section -> {
              first(section.id(), PostKind.DEPUTY_HEAD).ifPresent(line::add);
              first(section.id(), PostKind.SECTION_HEAD).ifPresent(line::add);
            });
    return line;
  }

  Optional<PostRow> executive(PostKind kind) {
    return posts.values().stream().filter(p -> p.kind() == kind).findFirst().map(this::row);
  }

  /** Executives above a section, from the lowest up; 教育長 only above his own body. */
  List<PostRow> executivesAbove(UUID unitId) {
    var line = new ArrayList<PostRow>();
    bodyOf(unitId).flatMap(b -> first(b.id(), PostKind.SUPERINTENDENT)).ifPresent(line::add);
    executive(PostKind.VICE_MAYOR).ifPresent(line::add);
    executive(PostKind.MAYOR).ifPresent(line::add);
    return line;
  }

  Optional<PostRow> postOf(UUID unitId, PostKind kind) {
    return first(unitId, kind);
  }

  Optional<AbsenceRow> absenceOf(UUID personId) {
    return absenceOf(personId, null);
  }

  /** His absence in that half of the day; in either when {@code half} is null. */
  Optional<AbsenceRow> absenceOf(UUID personId, DayHalf half) {
    return absences.getOrDefault(personId, List.of()).stream()
        .map(Absence::row)
        .filter(a -> half == null || a.covers(on, half))
        .findFirst();
  }

  List<Holder> actingFor(UUID postId) {
    return actingFor(postId, null);
  }

  /** Those who act for the holder of a post, in order; absent and missing ones are left out. */
  List<Holder> actingFor(UUID postId, DayHalf half) {
    return acting.getOrDefault(postId, List.of()).stream()
        .flatMap(a -> holderOf(a.actingPostId()).stream())
        .filter(h -> absenceOf(h.personId(), half).isEmpty())
        .toList();
  }

  private List<Assignment> holdersOf(UUID postId) {
    return holders.getOrDefault(postId, List.of());
  }

  private Optional<PostRow> first(UUID unitId, PostKind kind) {
    return postsOfUnit.getOrDefault(unitId, List.of()).stream()
        .filter(p -> p.kind() == kind)
        .findFirst()
        .map(this::row);
  }

  private Set<UUID> withSubUnits(UUID unitId) {
    var inside = new LinkedHashSet<UUID>(Set.of(unitId));
    for (var grew = true; grew; ) {
      grew = false;
      for (var unit : units.values()) {
        grew |=
            unit.parentId() != null && inside.contains(unit.parentId()) && inside.add(unit.id());
      }
    }
    return inside;
  }

  private Optional<OrgUnit> sectionOf(UUID unitId) {
    return above(unitId, UnitKind.SECTION);
  }

  private Optional<OrgUnit> bodyOf(UUID unitId) {
    return above(unitId, UnitKind.BODY);
  }

  private Optional<OrgUnit> above(UUID unitId, UnitKind kind) {
    for (var unit = units.get(unitId); unit != null; unit = units.get(unit.parentId())) {
      if (unit.kind() == kind) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private UnitRow row(OrgUnit unit) {
    var section = sectionOf(unit.id());
    return new UnitRow(
        unit.id(),
        unit.code(),
        unit.name(),
        section.map(OrgUnit::symbol).orElse(unit.symbol()),
        section.map(OrgUnit::id).orElse(null),
        unit.parentId(),
        unit.kind().name(),
        bodyOf(unit.id()).map(OrgUnit::name).orElse(""));
  }

  private PostRow row(Post post) {
    return new PostRow(
        post.id(),
        post.unitId(),
        units.get(post.unitId()).name(),
        post.title(),
        post.kind(),
        post.rank());
  }

  private PersonRow row(Person person) {
    var main = duties.getOrDefault(person.id(), List.of()).stream().findFirst();
    var post = main.map(a -> posts.get(a.postId()));
    return new PersonRow(
        person.id(),
        person.staffNo(),
        person.name(),
        person.familyName(),
        person.kana(),
        post.map(p -> units.get(p.unitId()).name()).orElse(""),
        post.map(Post::title).orElse(""),
        person.printable());
  }

  private Holder holder(Assignment assignment) {
    var person = people.get(assignment.personId());
    var post = posts.get(assignment.postId());
    return new Holder(
        person.id(),
        person.name(),
        person.familyName(),
        post.id(),
        post.title(),
        units.get(post.unitId()).name(),
        assignment.kind());
  }

  private Duty duty(Assignment assignment) {
    var post = posts.get(assignment.postId());
    var unit = units.get(post.unitId());
    var section = sectionOf(unit.id()).orElse(unit);
    return new Duty(
        post.id(),
        post.title(),
        post.kind(),
        unit.id(),
        unit.name(),
        section.id(),
        section.name(),
        section.symbol(),
        assignment.kind());
  }
}
