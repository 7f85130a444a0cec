package jp.fubako.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.Duty;

/**
 * Right tokens: somebody may read an item when his tokens and the item's have one in common. The
 * same texts stand in the table of readers and in the search index.
 */
public final class ReaderTokens {

  /** Everybody in the town office. */
  public static final String TOWN = "town";

  private ReaderTokens() {}

  public static String person(UUID personId) {
    return "person:" + personId;
  }

  /** The members of a unit: 課, or 係. */
  public static String unit(UUID unitId) {
    return "unit:" + unitId;
  }

  public static String role(Role role) {
    return "role:" + role.name();
  }

  /** What a person may read; nothing at all for a system administrator. */
  static Set<String> of(UUID personId, List<Duty> duties, Set<Role> roles) {
    var tokens = new HashSet<String>();
    if (personId == null || roles.contains(Role.SYSTEM_ADMIN)) {
      return tokens;
    }
    tokens.add(TOWN);
    tokens.add(person(personId));
    for (var duty : duties) {
      tokens.add(unit(duty.unitId()));
      tokens.add(unit(duty.sectionId()));
    }
    roles.forEach(role -> tokens.add(role(role)));
    return tokens;
  }

  static boolean intersect(Collection<String> mine, Collection<String> items) {
    return items.stream().anyMatch(mine::contains);
  }
}
