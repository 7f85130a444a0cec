package jp.fubako.custody;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 承継表 of a day: which unit has what another leaves. */
final class SuccessionMap {

  private final List<SuccessionRow> rows;

  SuccessionMap(List<SuccessionRow> rows) {
    this.rows = List.copyOf(rows);
  }

  Set<UUID> predecessors() {
    var found = new LinkedHashSet<UUID>();
    rows.forEach(r -> found.add(r.predecessorId()));
    return found;
  }

  /**
   * Who has the folders of a classification. The row that names most of it holds.
   *
   * @return empty when nobody succeeds: it goes to the queue
   */
  Optional<UUID> heir(UUID predecessor, String classification) {
    return row(predecessor, classification).flatMap(r -> Optional.ofNullable(r.successorId()));
  }

  /** The row that names most of a classification. */
  Optional<SuccessionRow> row(UUID predecessor, String classification) {
    return rows.stream()
        .filter(r -> r.predecessorId().equals(predecessor))
        .filter(r -> classification.startsWith(r.classification()))
        .max(Comparator.comparingInt(r -> r.classification().length()));
  }

  /** Who has what lies in no folder. */
  Optional<UUID> heir(UUID predecessor) {
    return heir(predecessor, "");
  }
}
