package jp.fubako.seals;

import java.time.LocalDate;

/**
 * Which lines of the 公印使用簿.
 *
 * @param from first day; null = open
 * @param until last day; null = open
 * @param seal name of a seal; empty = all
 * @param omitted also lines of 公印省略
 * @param words part of subject, number or person; empty = all
 */
public record SealUseFilter(
    LocalDate from, LocalDate until, String seal, boolean omitted, String words) {

  public SealUseFilter {
    seal = seal == null ? "" : seal.strip();
    words = words == null ? "" : words.strip();
  }
}
