package jp.fubako.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.HeldPost;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.Staffing;
import jp.fubako.shared.TableData;

/** The tables that the records office fills in for a transfer, filled with what stands. */
final class OrderTemplate {

  private OrderTemplate() {}

  /** One row for each post that somebody holds on the day, in the order of the organisation. */
  static TableData of(Staffing town) {
    Map<UUID, Integer> places = places(town);
    Map<UUID, StaffMember> people =
        town.people().stream().collect(Collectors.toMap(StaffMember::id, p -> p));
    Map<UUID, StaffedPost> posts =
        town.posts().stream().collect(Collectors.toMap(StaffedPost::id, p -> p));
    var held =
        town.held().stream()
            .filter(h -> h.heldOn(town.on()) && posts.containsKey(h.postId()))
            .filter(h -> people.get(h.personId()).servesOn(town.on()))
            .toList();
    Map<UUID, Integer> first =
        held.stream()
            .collect(
                Collectors.toMap(
                    HeldPost::personId,
                    h -> h.kind().ordinal() * places.size() + places.get(h.postId()),
                    Math::min));
    var rows =
        held.stream()
            .sorted(
                Comparator.comparing((HeldPost h) -> first.get(h.personId()))
                    .thenComparing(h -> people.get(h.personId()).staffNo())
                    .thenComparing(HeldPost::kind)
                    .thenComparing(h -> places.get(h.postId())))
            .map(h -> row(people.get(h.personId()), h, posts.get(h.postId())))
            .toList();
    return new TableData("人事異動", OrderTable.COLUMNS, rows);
  }

  private static Map<UUID, Integer> places(Staffing town) {
    var ids = town.posts().stream().map(StaffedPost::id).toList();
    return ids.stream().collect(Collectors.toMap(id -> id, ids::indexOf));
  }

  private static List<Object> row(StaffMember person, HeldPost held, StaffedPost post) {
    return List.of(
        person.staffNo(),
        person.name(),
        person.kana(),
        OrderKind.STAYS.word(),
        AssignmentWords.of(held.kind()),
        post.code(),
        post.unitName(),
        post.title());
  }

  /** All posts of the day, with those who hold them. */
  static TableData posts(Staffing town) {
    Map<UUID, String> names =
        town.people().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    Map<UUID, List<HeldPost>> held =
        town.held().stream()
            .filter(h -> h.heldOn(town.on()))
            .collect(Collectors.groupingBy(HeldPost::postId));
    var rows = new ArrayList<List<Object>>();
    for (var post : town.posts()) {
      var holders =
          held.getOrDefault(post.id(), List.of()).stream()
              .sorted(Comparator.comparing(HeldPost::kind))
              .map(h -> names.get(h.personId()))
              .collect(Collectors.joining("、"));
      rows.add(List.of(post.code(), post.unitName(), post.title(), holders));
    }
    return new TableData(
        "職の一覧", List.of(OrderTable.POST_CODE, OrderTable.UNIT, OrderTable.TITLE, "現在の職員"), rows);
  }
}
