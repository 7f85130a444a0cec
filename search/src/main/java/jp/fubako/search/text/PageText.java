package jp.fubako.search.text;

/**
 * The text of one page, or of a whole file that has no pages of its own.
 *
 * @param number 1-based
 * @param text as the file holds it: not normalised, lines ended by U+000A
 */
public record PageText(int number, String text) {}
