/**
 * Adapter to the signing library: the keys of the staff (issued by the office's own authority,
 * opened by PIN for one act), the sheet and the letters as PDF, seals on them, and their
 * verification.
 */
package jp.fubako.sealing;
