package jp.fubako.receipt;

import java.time.Instant;

/**
 * One step of the receipt's way; {@code action} is null for its arrival.
 *
 * @param toSection section or person it went to, or null
 * @param reason as written, or null
 */
public record ReceiptStepRow(
    Instant at, ReceiptAction action, String actor, String toSection, String reason) {}
