/**
 * 収受: what arrives at the office, its entry in the 収受簿 with a gapless number and stamp, its way to
 * the section and the person who must act, until it is answered or otherwise done (完結).
 *
 * <p>Pages and REST call {@link jp.fubako.receipt.ReceiptService}; drafting takes a receipt over by
 * the same service. Receipt never calls drafting.
 */
package jp.fubako.receipt;
