package jp.fubako.receipt;

/** How many receipts wait in the caller's trays. */
public record ReceiptCounts(
    long desk, long toAccept, long toAssign, long mine, long toRead, long replyOverdue) {}
