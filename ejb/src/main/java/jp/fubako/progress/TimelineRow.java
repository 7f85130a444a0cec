package jp.fubako.progress;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param onRoute an act on its route; otherwise something said or done about the case
 * @param action as its feature names it: APPROVE …; comment, draft, number, letter, seal, dispatch,
 *     complete
 * @param who 職 and name
 * @param words what was said; empty for nothing
 * @param waitedDays working days since what happened before on the route; 0 on the same day
 */
public record TimelineRow(
    Instant at, boolean onRoute, String action, String who, String words, int waitedDays) {}
