package jp.fubako.receipt;

import java.util.UUID;

/**
 * 収受登録: gives the number and the stamp.
 *
 * @param version version shown
 * @param requestKey made by the page; the same key twice gives the same number
 * @param registeringSectionId section in whose series it is numbered; null = the caller's
 * @param distributeTo section (課) it goes to at once, or null to distribute later
 * @param corner corner of the stamp on the copy
 * @param year western year whose series numbers it; null = the present one. The year before is open
 *     to those who keep the books until its closing day
 */
public record RegisterReceipt(
    UUID id,
    long version,
    UUID requestKey,
    ReceiptEntry entry,
    UUID registeringSectionId,
    UUID distributeTo,
    StampCorner corner,
    Integer year) {}
