package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One place in an acting order as it is stored.
 *
 * @param ordinal 1 for whoever acts first
 * @param to last day; null when no end is known
 */
public record ActingLine(
    UUID postId, int ordinal, UUID actingPostId, String article, LocalDate from, LocalDate to) {

  public boolean validOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
