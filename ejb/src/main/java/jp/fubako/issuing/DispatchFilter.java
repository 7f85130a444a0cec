package jp.fubako.issuing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which lines of the 発送簿.
 *
 * @param sectionId null = all the caller may read
 * @param from first day; null = open
 * @param until last day; null = open
 * @param words part of subject, addressee or number; empty = all
 */
public record DispatchFilter(UUID sectionId, LocalDate from, LocalDate until, String words) {

  public DispatchFilter {
    words = words == null ? "" : words.strip();
  }
}
