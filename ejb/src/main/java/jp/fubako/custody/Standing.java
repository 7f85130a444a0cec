package jp.fubako.custody;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.Staffing;
import jp.fubako.organisation.UnitRow;

/** The town of a day, as far as somebody can answer for something. */
final class Standing {

  private final Map<UUID, UnitRow> sections = new HashMap<>();
  private final Map<UUID, StaffedPost> posts = new HashMap<>();
  private final Set<UUID> held = new HashSet<>();
  private final Map<UUID, StaffMember> people = new HashMap<>();
  private final Map<UUID, Set<UUID>> sectionsOf = new HashMap<>();

  Standing(List<UnitRow> sections, Staffing town) {
    sections.forEach(s -> this.sections.put(s.id(), s));
    town.posts().forEach(p -> posts.put(p.id(), p));
    town.people().stream().filter(p -> p.servesOn(town.on())).forEach(p -> people.put(p.id(), p));
    town.held().stream()
        .filter(h -> h.heldOn(town.on()) && posts.containsKey(h.postId()))
        .filter(h -> people.containsKey(h.personId()))
        .forEach(
            h -> {
              held.add(h.postId());
              sectionsOf
                  .computeIfAbsent(h.personId(), k -> new HashSet<>())
                  .add(posts.get(h.postId()).section());
            });
  }

  boolean hasSection(UUID id) {
    return sections.containsKey(id);
  }

  /** Whether he has a post in the section. */
  boolean worksIn(UUID personId, UUID sectionId) {
    return sectionsOf.getOrDefault(personId, Set.of()).contains(sectionId);
  }

  boolean serves(UUID personId) {
    return people.containsKey(personId);
  }

  boolean hasPost(UUID id) {
    return posts.containsKey(id);
  }

  boolean isHeld(UUID postId) {
    return held.contains(postId);
  }

  Optional<UnitRow> section(UUID id) {
    return Optional.ofNullable(sections.get(id));
  }

  Optional<StaffedPost> post(UUID id) {
    return Optional.ofNullable(posts.get(id));
  }

  Optional<StaffMember> person(UUID id) {
    return Optional.ofNullable(people.get(id));
  }
}
