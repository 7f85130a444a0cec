package jp.fubako.savedroute;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * A saved route.
 *
 * @param shared whether it belongs to the section
 * @param raiseTo decider it asks for, or null
 * @param titles who is asked and who reads, with the words of the day it was saved
 */
public record SavedRouteRow(
    UUID id, String name, boolean shared, PostKind raiseTo, List<String> titles, String savedBy) {

  public SavedRouteRow {
    titles = List.copyOf(titles);
  }
}
