package jp.fubako.savedroute;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * A route to be kept.
 *
 * @param shared for the whole section
 * @param raiseTo decider it asks for, or null
 */
public record SaveRoute(
    String name,
    boolean shared,
    PostKind raiseTo,
    List<UUID> consultPosts,
    List<UUID> readerPosts) {

  public SaveRoute {
    consultPosts = List.copyOf(consultPosts);
    readerPosts = List.copyOf(readerPosts);
  }

  boolean empty() {
    return raiseTo == null && consultPosts.isEmpty() && readerPosts.isEmpty();
  }
}
