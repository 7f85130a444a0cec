package jp.fubako.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The order of one post from a day on.
 *
 * @param until last day; null when no end is known
 * @param coming whether it has not begun
 */
public record ActingOrderRow(
    UUID postId,
    String title,
    LocalDate from,
    LocalDate until,
    boolean coming,
    List<ActingSeat> seats) {

  public ActingOrderRow {
    seats = List.copyOf(seats);
  }

  /** 総務課長補佐 → 総務係長. */
  public String words() {
    return seats.stream().map(ActingSeat::title).collect(Collectors.joining(" → "));
  }

  /** The articles on which it rests, each once. */
  public String article() {
    return seats.stream().map(ActingSeat::article).distinct().collect(Collectors.joining("、"));
  }
}
