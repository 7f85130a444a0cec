package jp.fubako.savedroute;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * What a saved route gives today.
 *
 * @param gone posts that are abolished or vacant today, with the words of the day it was saved
 */
public record ChosenRoute(
    PostKind raiseTo, List<UUID> consultPosts, List<UUID> readerPosts, List<String> gone) {

  public ChosenRoute {
    consultPosts = List.copyOf(consultPosts);
    readerPosts = List.copyOf(readerPosts);
    gone = List.copyOf(gone);
  }
}
