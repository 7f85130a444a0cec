package jp.fubako.issuing;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.records.IncomingFile;

/**
 * Takes a 施行文 that was typeset elsewhere.
 *
 * @param issuedOn date on the letter (施行日)
 * @param omission kind of 公印省略; null = the most general one
 */
public record UploadLetter(
    UUID id,
    long version,
    UUID requestKey,
    LocalDate issuedOn,
    IncomingFile file,
    String omission) {}
