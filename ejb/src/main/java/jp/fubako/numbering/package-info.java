/**
 * 文書番号・収受番号: gapless numbers per kind, symbol and year; a number that is not used stays as 欠番 with
 * its reason. The features that register or issue call it inside their own transaction.
 */
package jp.fubako.numbering;
