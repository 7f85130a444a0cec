package jp.fubako.numbering;

import java.util.List;
import jp.fubako.shared.Verdict;

/**
 * A series with its numbers in order.
 *
 * @param kinds what is counted in it today
 * @param mayReserve whether the caller takes numbers of it for paper
 * @param mayVoid whether the caller approves 欠番 in it
 */
public record NumberBook(
    SeriesRow series,
    List<NumberRow> numbers,
    List<NumberKind> kinds,
    Verdict mayReserve,
    Verdict mayVoid) {}
