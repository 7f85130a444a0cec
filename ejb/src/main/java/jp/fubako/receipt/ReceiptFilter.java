package jp.fubako.receipt;

import java.util.Set;
import java.util.UUID;

/**
 * What a list of receipts shows.
 *
 * @param sectionId the section; null = the caller's own where the tray needs one, otherwise all
 * @param fiscalYear western year of registration, or null
 * @param states only these; empty = all of the tray
 * @param words part of subject, sender or a number; null or empty = all
 */
public record ReceiptFilter(
    ReceiptTray tray, UUID sectionId, Integer fiscalYear, Set<ReceiptState> states, String words) {
  public ReceiptFilter {
    states = states == null ? Set.of() : Set.copyOf(states);
  }

  /** A whole tray. */
  public static ReceiptFilter of(ReceiptTray tray) {
    return new ReceiptFilter(tray, null, null, Set.of(), null);
  }
}
