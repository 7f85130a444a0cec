/**
 * 文書番号・収受番号: gapless numbers per kind, symbol and year; how they are written and counted is dated
 * data; a number that is not used stays as 欠番 with its reason. The features that register or issue
 * take their numbers inside their own transaction; the records office keeps the rules and closes
 * the years.
 */
package jp.fubako.numbering;
