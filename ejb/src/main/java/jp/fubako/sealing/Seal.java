package jp.fubako.sealing;

import java.time.Instant;

/**
 * What the seal says besides the name, which comes from the caller.
 *
 * @param postTitle above the date, e.g. 総務課長
 * @param reason 起案, 承認, 合議, 決裁 …
 * @param mark empty, or 代
 * @param at when
 */
public record Seal(String postTitle, String reason, String mark, Instant at) {}
