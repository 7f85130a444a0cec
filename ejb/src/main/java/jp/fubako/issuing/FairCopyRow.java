package jp.fubako.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A 浄書 and its 照合.
 *
 * @param no from 1 for each proposal
 * @param fileHash of the file as it was made
 * @param collatedBy who collated or sent it back, or null
 * @param reason why it was sent back; otherwise empty
 * @param confirmed the differences that the collator confirmed, each with his words
 */
public record FairCopyRow(
    UUID id,
    UUID proposalId,
    int no,
    FairCopyOrigin origin,
    FairCopyState state,
    UUID fileId,
    String fileHash,
    LocalDate issuedOn,
    UUID madeById,
    String madeBy,
    Instant madeAt,
    String collatedBy,
    Instant collatedAt,
    String reason,
    List<Difference> confirmed) {

  public FairCopyRow {
    confirmed = List.copyOf(confirmed);
  }
}
