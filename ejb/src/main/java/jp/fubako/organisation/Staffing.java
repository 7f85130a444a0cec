package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Every post of a day, everybody who ever served, and every assignment that is in force on that day
 * or later: what a transfer is planned with.
 */
public record Staffing(
    LocalDate on, List<StaffedPost> posts, List<StaffMember> people, List<HeldPost> held) {

  public Staffing {
    posts = List.copyOf(posts);
    people = List.copyOf(people);
    held = List.copyOf(held);
  }

  static Staffing of(Chart.Content content, LocalDate on) {
    var chart = new Chart(content, on);
    var codes =
        content.posts().stream()
            .collect(java.util.stream.Collectors.toMap(Post::id, Post::code, (a, b) -> a));
    var posts =
        chart.allUnits().stream()
            .flatMap(unit -> chart.postsIn(unit.id()).stream().map(post -> of(unit, post, codes)))
            .toList();
    var people = content.people().stream().map(Staffing::of).toList();
    var held =
        content.assignments().stream()
            .filter(a -> a.validTo() == null || !a.validTo().isBefore(on))
            .map(Staffing::of)
            .toList();
    return new Staffing(on, posts, people, held);
  }

  private static StaffedPost of(UnitRow unit, PostRow post, java.util.Map<UUID, String> codes) {
    return new StaffedPost(
        post.id(),
        codes.get(post.id()),
        post.title(),
        post.kind(),
        unit.id(),
        unit.code(),
        unit.name(),
        unit.sectionId() == null ? unit.id() : unit.sectionId());
  }

  static StaffMember of(Person p) {
    return new StaffMember(p.id(), p.staffNo(), p.name(), p.kana(), p.validFrom(), p.validTo());
  }

  static HeldPost of(Assignment a) {
    return new HeldPost(a.id(), a.personId(), a.postId(), a.kind(), a.validFrom(), a.validTo());
  }
}
