package jp.fubako.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;

/**
 * Who is calling, with the duties and rights of today.
 *
 * @param personId null for a pure administrator account
 * @param duties what he holds today, 本務 first
 * @param readerTokens what he may read: {@code town}, {@code person:…}, {@code unit:…}, {@code
 *     role:…}; empty for a system administrator
 * @param client network address, or empty
 */
public record Caller(
    UUID personId,
    String username,
    String name,
    String familyName,
    Set<Role> roles,
    List<Duty> duties,
    Set<String> readerTokens,
    String client) {

  public Caller {
    roles = Set.copyOf(roles);
    duties = List.copyOf(duties);
    readerTokens = Set.copyOf(readerTokens);
  }

  /** The main duty: 本務, or else the first. */
  public Optional<Duty> mainDuty() {
    return duties.stream().findFirst();
  }

  /** The section of the main duty, or null. */
  public UUID sectionId() {
    return mainDuty().map(Duty::sectionId).orElse(null);
  }

  /** The unit (係 or 課) of the main duty, or null. */
  public UUID unitId() {
    return mainDuty().map(Duty::unitId).orElse(null);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether one of today's duties lies in this section. */
  public boolean belongsTo(UUID sectionId) {
    return duties.stream().anyMatch(d -> d.sectionId().equals(sectionId));
  }

  /** Whether he holds this post today. */
  public boolean holds(UUID postId) {
    return duties.stream().anyMatch(d -> d.postId().equals(postId));
  }

  /** Whether he is the head of this section today. */
  public boolean heads(UUID sectionId) {
    return duties.stream()
        .anyMatch(d -> d.kind() == PostKind.SECTION_HEAD && d.sectionId().equals(sectionId));
  }
}
