package jp.fubako.approval;

import java.time.Instant;

/**
 * The condition of a decision.
 *
 * @param metAt null while it is open
 */
public record ConditionRow(String text, Instant metAt, String metBy, String metWords) {}
