package jp.fubako.custody;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A section to which things belong.
 *
 * @param headPostId 課長, or null
 */
record Place(UUID sectionId, String name, String symbol, UUID headPostId) {

  /** A section of which only the id is known: where something comes from. */
  static Place gone(UUID sectionId) {
    return new Place(sectionId, "", "", null);
  }

  Map<String, Object> parameters(UUID id, UUID from) {
    var map = new HashMap<String, Object>();
    map.put("id", id);
    map.put("old", from);
    map.put("section", sectionId);
    map.put("name", name);
    map.put("head", headPostId == null ? "" : headPostId);
    return map;
  }
}
