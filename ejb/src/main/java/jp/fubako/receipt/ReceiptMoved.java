package jp.fubako.receipt;

import java.util.UUID;

/**
 * Event in the same transaction: something was done with a receipt.
 *
 * @param byId who did it, or null
 */
public record ReceiptMoved(UUID receiptId, ReceiptAction action, UUID byId, String byName) {}
