/**
 * 不在設定: people enter when they are away, for themselves or, as head or secretary of a section, for
 * others; who waits for them then sees what becomes of it.
 */
package jp.fubako.absence;
