package jp.fubako.receipt;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An earlier receipt that seems to be the same document; only such that the caller may read.
 *
 * @param sameFile true: a file has the same bytes; false: same counterpart number
 */
public record DuplicateRow(
    UUID id, String number, String subject, LocalDate receivedOn, boolean sameFile) {}
