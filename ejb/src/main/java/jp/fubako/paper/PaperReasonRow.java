package jp.fubako.paper;

/**
 * A reason that may be chosen.
 *
 * @param article the rule it rests on; may be empty
 * @param wordsRequired it has to be explained
 */
public record PaperReasonRow(String code, String label, String article, boolean wordsRequired) {}
