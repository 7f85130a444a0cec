package jp.fubako.issuing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes the 施行文 from the decided text.
 *
 * @param issuedOn date on the letter (施行日)
 * @param words what the letter says; null = exactly what was decided
 * @param omission kind of 公印省略; null = the most general one
 */
public record MakeLetter(
    UUID id,
    long version,
    UUID requestKey,
    LocalDate issuedOn,
    LetterWords words,
    String omission) {

  /** The letter as decided. */
  public MakeLetter(UUID id, long version, UUID requestKey, LocalDate issuedOn) {
    this(id, version, requestKey, issuedOn, null, null);
  }
}
