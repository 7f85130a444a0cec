package jp.fubako.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.HeldPost;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.Staffing;

/** The town on the eve and on the day: who goes where, and which posts change hands. */
final class Reshuffle {

  private record Tenure(UUID postId, AssignmentKind kind) {}

  private final Map<UUID, StaffedPost> posts = new LinkedHashMap<>();
  private final Map<UUID, StaffMember> people;
  private final Map<UUID, String> names = new HashMap<>();
  private final Map<UUID, List<HeldPost>> eve;
  private final Map<UUID, List<HeldPost>> day;
  private final List<PersonOrder> orders;
  private final Staffing then;

  /**
   * Compares two days.
   *
   * @param before the town of the eve
   * @param then the town of the day as it is stored
   * @param orders what is still to be written for the day
   */
  Reshuffle(Staffing before, Staffing then, List<PersonOrder> orders) {
    this.orders = orders;
    this.then = then;
    before.posts().forEach(p -> posts.put(p.id(), p));
    then.posts().forEach(p -> posts.put(p.id(), p));
    people = then.people().stream().collect(Collectors.toMap(StaffMember::id, p -> p));
    orders.forEach(o -> names.put(o.personId(), o.name()));
    people.values().forEach(p -> names.put(p.id(), p.name()));
    eve = byPost(before.held().stream().filter(h -> h.heldOn(before.on())).toList());
    day = byPost(heldThen());
  }

  private List<HeldPost> heldThen() {
    var named = orders.stream().map(PersonOrder::personId).collect(Collectors.toSet());
    var exists = then.posts().stream().map(StaffedPost::id).collect(Collectors.toSet());
    var held = new ArrayList<HeldPost>();
    then.held().stream()
        .filter(h -> h.heldOn(then.on()) && !named.contains(h.personId()))
        .filter(h -> exists.contains(h.postId()))
        .forEach(held::add);
    for (var order : orders) {
      for (var p : order.posts()) {
        var known =
            then.held().stream()
                .filter(h -> h.personId().equals(order.personId()) && h.postId().equals(p.postId()))
                .map(HeldPost::from)
                .findFirst()
                .orElse(then.on());
        held.add(new HeldPost(null, order.personId(), p.postId(), p.kind(), known, null));
      }
    }
    return held;
  }

  private static Map<UUID, List<HeldPost>> byPost(List<HeldPost> held) {
    return held.stream()
        .sorted(Comparator.comparing(HeldPost::kind).thenComparing(HeldPost::from))
        .collect(Collectors.groupingBy(HeldPost::postId));
  }

  /** One change for each person of the table. */
  List<StaffChange> changes() {
    var before =
        eve.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(HeldPost::personId));
    return orders.stream()
        .map(o -> change(o, before.getOrDefault(o.personId(), List.of())))
        .sorted(Comparator.comparing(StaffChange::kind))
        .toList();
  }

  private StaffChange change(PersonOrder order, List<HeldPost> held) {
    var before = tenures(held, h -> new Tenure(h.postId(), h.kind()));
    var after = tenures(order.posts(), p -> new Tenure(p.postId(), p.kind()));
    var ended =
        before.stream()
            .filter(t -> t.kind() != AssignmentKind.PRINCIPAL && !after.contains(t))
            .map(this::words)
            .toList();
    return new StaffChange(
        order.personId(),
        order.staffNo(),
        order.name(),
        kind(order, before, after),
        before.stream().map(this::words).toList(),
        after.stream().map(this::words).toList(),
        ended);
  }

  private static <T> List<Tenure> tenures(List<T> held, Function<T, Tenure> each) {
    return held.stream().map(each).sorted(Comparator.comparing(Tenure::kind)).toList();
  }

  private StaffChange.Kind kind(PersonOrder order, List<Tenure> before, List<Tenure> after) {
    var known = people.get(order.personId());
    if (order.retires()) {
      return StaffChange.Kind.RETIRED;
    }
    if (known == null || !known.servesOn(then.on().minusDays(1))) {
      return StaffChange.Kind.ADDED;
    }
    if (!principals(before).equals(principals(after))) {
      return StaffChange.Kind.MOVED;
    }
    return new HashSet<>(before).equals(new HashSet<>(after))
        ? StaffChange.Kind.UNCHANGED
        : StaffChange.Kind.DUTIES_CHANGED;
  }

  private static Set<UUID> principals(List<Tenure> tenures) {
    return tenures.stream()
        .filter(t -> t.kind() == AssignmentKind.PRINCIPAL)
        .map(Tenure::postId)
        .collect(Collectors.toSet());
  }

  private String words(Tenure tenure) {
    var title = title(tenure.postId());
    return tenure.kind() == AssignmentKind.PRINCIPAL
        ? title
        : title + "（" + AssignmentWords.of(tenure.kind()) + "）";
  }

  String title(UUID postId) {
    return posts.containsKey(postId) ? posts.get(postId).fullTitle() : "";
  }

  /** Posts whose first holder is another one on the day than on the eve. */
  List<Handover> handovers() {
    return posts.values().stream()
        .filter(p -> !Objects.equals(first(eve, p.id()), first(day, p.id())))
        .map(this::handover)
        .toList();
  }

  /** Superiors' posts that nobody holds on the day. */
  List<Handover> vacant() {
    return then.posts().stream()
        .filter(p -> p.single() && first(day, p.id()) == null)
        .map(this::handover)
        .toList();
  }

  private Handover handover(StaffedPost post) {
    return new Handover(
        post.id(),
        post.fullTitle(),
        post.kind(),
        nameOf(first(eve, post.id())),
        nameOf(first(day, post.id())));
  }

  private static UUID first(Map<UUID, List<HeldPost>> held, UUID postId) {
    var holders = held.getOrDefault(postId, List.of());
    return holders.isEmpty() ? null : holders.getFirst().personId();
  }

  /** Who holds the post first on the day, or null. */
  UUID holderThen(UUID postId) {
    return first(day, postId);
  }

  /** Who holds the post first on the eve, or null. */
  UUID holderBefore(UUID postId) {
    return first(eve, postId);
  }

  String nameOf(UUID personId) {
    return personId == null ? "" : names.getOrDefault(personId, "");
  }

  /** Sections in which a person has a post on the day. */
  Set<UUID> sectionsThen(UUID personId) {
    return day.values().stream()
        .flatMap(List::stream)
        .filter(h -> h.personId().equals(personId) && posts.containsKey(h.postId()))
        .map(h -> posts.get(h.postId()).section())
        .collect(Collectors.toSet());
  }
}
