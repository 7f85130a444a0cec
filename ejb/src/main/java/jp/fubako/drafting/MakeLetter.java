package jp.fubako.drafting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes the 施行文 from the decided text.
 *
 * @param issuedOn date on the letter (施行日)
 */
public record MakeLetter(UUID id, long version, UUID requestKey, LocalDate issuedOn) {}
