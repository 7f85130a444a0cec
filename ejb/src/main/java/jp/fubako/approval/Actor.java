package jp.fubako.approval;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.organisation.Duty;

/**
 * Who acts, as far as a route needs to know.
 *
 * @param personId null for the system
 * @param title his main post, for acts that are not bound to one
 * @param posts held today
 * @param recordsOffice belongs to 文書主管課
 */
record Actor(UUID personId, String name, String title, Set<UUID> posts, boolean recordsOffice) {

  /** What happens by rule, without anybody's act. */
  static final Actor SYSTEM = new Actor(null, "", Set.of());

  Actor(UUID personId, String name, Set<UUID> posts) {
    this(personId, name, "", posts, false);
  }

  static Actor of(Caller caller) {
    return new Actor(
        caller.personId(),
        caller.name(),
        caller.mainDuty().map(Duty::fullTitle).orElse(""),
        caller.duties().stream().map(Duty::postId).collect(Collectors.toUnmodifiableSet()),
        caller.has(Role.RECORDS_OFFICE));
  }

  boolean holds(UUID postId) {
    return postId != null && posts.contains(postId);
  }
}
