/**
 * 進捗: where each case of a section stands, with whom and since when (RT-37). Reads what approval
 * and records keep; changes nothing.
 */
package jp.fubako.progress;
