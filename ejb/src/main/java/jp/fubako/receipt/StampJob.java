package jp.fubako.receipt;

import jp.fubako.records.FileRow;
import jp.fubako.search.text.ReceiptStamp;

/**
 * A stamped copy to be made.
 *
 * @param original the first file of the receipt
 */
record StampJob(FileRow original, ReceiptStamp stamp) {}
