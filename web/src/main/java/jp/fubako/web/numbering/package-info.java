/** 文書番号: the rules of numbers, the books of the series, and the year-end check. */
package jp.fubako.web.numbering;
