package jp.fubako.authority;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * 検証例: what must come out under a version.
 *
 * @param matter code of the matter
 * @param amount yen, or null
 * @param unit code of the section or 係 in which it is drafted
 * @param decider title of the post that must decide, for example 総務課長
 * @param route titles of all posts asked, joined by 「→」 and, side by side, by 「・」; empty when only
 *     the decider matters
 */
public record TestLine(
    String title,
    String matter,
    Long amount,
    String unit,
    Set<Reservation> reservations,
    String decider,
    String route) {

  public TestLine {
    title = title.strip();
    matter = matter.strip();
    unit = unit.strip();
    decider = decider.strip();
    route = route.strip();
    reservations = ordered(reservations);
  }

  private static Set<Reservation> ordered(Collection<Reservation> reservations) {
    var all = EnumSet.noneOf(Reservation.class);
    all.addAll(reservations);
    return java.util.Collections.unmodifiableSet(all);
  }
}
