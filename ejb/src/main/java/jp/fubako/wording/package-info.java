/**
 * 文言: the office's stock of words — 起案様式, 定型文 — and the dates, years and 年度 that stand in a text.
 * Knows no proposal; drafting and the pages ask it.
 */
package jp.fubako.wording;
