package jp.fubako.numbering;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a number book.
 *
 * @param kind what it was taken for; kinds may share a series
 * @param branch 枝番 from 2; 0 = none
 * @param itemId the document, or null for paper and for what is reserved
 * @param subject what a number on paper stands for, or is reserved for
 * @param takenOn day of registration
 * @param voidReason why it is 欠番, or null
 * @param settledBy who made it 欠番 or used it on paper; empty otherwise
 */
public record NumberRow(
    UUID id,
    NumberKind kind,
    String text,
    int sequence,
    int branch,
    UUID itemId,
    String subject,
    LocalDate takenOn,
    NumberState state,
    String voidReason,
    String reservedBy,
    String settledBy,
    LocalDate settledOn) {

  /** Whether it is 欠番. */
  public boolean gap() {
    return state == NumberState.VOID;
  }

  /** Whether it waits for its use. */
  public boolean reserved() {
    return state == NumberState.RESERVED;
  }
}
