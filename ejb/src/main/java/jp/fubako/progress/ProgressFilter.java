package jp.fubako.progress;

import java.util.UUID;

/**
 * Which cases are asked for.
 *
 * @param sectionId one of the caller's sections; null for all of them
 * @param stand which of them
 * @param words in the title or the drafter's name; empty for all
 * @param order how they are sorted
 */
public record ProgressFilter(UUID sectionId, Stand stand, String words, Order order) {

  /** How far a case has come. */
  public enum Stand {
    /** 回議中 and 差戻し中: whatever waits for somebody. */
    OPEN,
    ROUTING,
    RETURNED,
    /** Past its due date, not decided. */
    OVERDUE,
    /** Decided within the last 30 days. */
    DECIDED
  }

  /** How the cases are sorted. */
  public enum Order {
    /** The longest waiting first. */
    WAITING,
    /** The earliest due date first. */
    DUE,
    /** The newest first. */
    NEWEST
  }

  public ProgressFilter {
    stand = stand == null ? Stand.OPEN : stand;
    words = words == null ? "" : words.strip();
    order = order == null ? Order.WAITING : order;
  }
}
