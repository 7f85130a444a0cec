package jp.fubako.approval;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.Caller;
import jp.fubako.organisation.Duty;

/**
 * Who acts, as far as a route needs to know.
 *
 * @param posts held today
 */
record Actor(UUID personId, String name, Set<UUID> posts) {

  static Actor of(Caller caller) {
    return new Actor(
        caller.personId(),
        caller.name(),
        caller.duties().stream().map(Duty::postId).collect(Collectors.toUnmodifiableSet()));
  }

  boolean holds(UUID postId) {
    return postId != null && posts.contains(postId);
  }
}
