package jp.fubako.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param rows the rows of this page
 * @param total how many rows there are in all
 * @param offset index of the first row, from 0
 * @param limit the most rows a page holds
 */
public record PageOf<T>(List<T> rows, long total, int offset, int limit) {

  /** No list is ever asked for without bound. */
  public static final int MOST = 500;

  private static final int LAST_PAGE = 100_000;

  public PageOf {
    rows = List.copyOf(rows);
  }

  public static int boundedLimit(int asked) {
    return Math.clamp(asked, 1, MOST);
  }

  /** Index of the first row of a page, counted from 1; a page that no list has is an empty one. */
  public static int offset(int page, int limit) {
    return (Math.clamp(page, 1, LAST_PAGE) - 1) * limit;
  }

  public <R> PageOf<R> map(Function<? super T, ? extends R> each) {
    return new PageOf<>(rows.stream().<R>map(each).toList(), total, offset, limit);
  }

  public boolean hasMore() {
    return offset + rows.size() < total;
  }
}
