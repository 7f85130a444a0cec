package jp.fubako.seals;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * A request on the keeper's desk with what he checks.
 *
 * @param letterFileId the letter to be sealed
 * @param collatedBy who collated the letter, or null
 * @param maySeal the answer to 決裁済・照合済・条件充足, and whether he keeps the seal
 */
public record QueuedRequest(
    SealRequestRow request,
    String subject,
    String number,
    String sectionName,
    LocalDate decidedOn,
    UUID letterFileId,
    String collatedBy,
    Verdict maySeal) {}
