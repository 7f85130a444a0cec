package jp.fubako.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A series of a year.
 *
 * @param year western year in which it began
 * @param last the highest number
 * @param voided how many are 欠番
 * @param reserved how many wait for their use
 * @param missing numbers up to the last that stand nowhere; always empty unless the book was
 *     tampered with
 * @param openUntil last day on which a number of it is given; null without a rule
 * @param closed whether it was closed by hand
 * @param over whether no number of it is given any more
 */
public record SeriesRow(
    UUID id,
    NumberKind kind,
    String symbol,
    int year,
    int last,
    int issued,
    int voided,
    int reserved,
    List<Integer> missing,
    LocalDate openUntil,
    boolean closed,
    boolean over) {

  static SeriesRow of(
      NumberSeries series,
      List<NumberRow> numbers,
      LocalDate openUntil,
      boolean closed,
      boolean over) {
    var given = numbers.stream().map(NumberRow::sequence).collect(Collectors.toSet());
    return new SeriesRow(
        series.id(),
        series.kind(),
        series.symbol(),
        series.year(),
        series.lastNumber(),
        count(numbers, NumberState.ISSUED),
        count(numbers, NumberState.VOID),
        count(numbers, NumberState.RESERVED),
        IntStream.rangeClosed(1, series.lastNumber())
            .filter(n -> !given.contains(n))
            .boxed()
            .toList(),
        openUntil,
        closed,
        over);
  }

  private static int count(List<NumberRow> numbers, NumberState state) {
    return (int) numbers.stream().filter(n -> n.state() == state).count();
  }

  /** Whether every number up to the last is accounted for. */
  public boolean sound() {
    return missing.isEmpty() && reserved == 0;
  }
}
