package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Periods by owner that must not overlap. */
final class Periods {

  private record Period(LocalDate from, LocalDate to) {

    boolean overlaps(Period other) {
      return (to == null || !other.from.isAfter(to))
          && (other.to == null || !from.isAfter(other.to));
    }
  }

  private final Map<String, List<Period>> byOwner = new HashMap<>();

  /** False, and nothing is added, when it overlaps an earlier one of the same owner. */
  boolean add(String owner, LocalDate from, LocalDate to) {
    var period = new Period(from, to);
    var known = byOwner.computeIfAbsent(owner, k -> new ArrayList<>());
    if (known.stream().anyMatch(period::overlaps)) {
      return false;
    }
    return known.add(period);
  }
}
