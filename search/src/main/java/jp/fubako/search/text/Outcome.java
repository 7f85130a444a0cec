package jp.fubako.search.text;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of one request to a worker. A file that cannot be handled is an ordinary result,
 * never an exception.
 *
 * @param <T> what a successful request gives
 */
public sealed interface Outcome<T> {

  /** It worked. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * It did not.
   *
   * @param kind why
   * @param detail for the log, English; never text out of the file
   */
  record Failed<T>(FailureKind kind, String detail) implements Outcome<T> {}

  /** The value, or nothing when the request failed. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Done<T> done -> Optional.of(done.value());
      case Failed<T> failed -> Optional.empty();
    };
  }

  /** The same outcome with another value. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Done<T> done -> new Done<>(change.apply(done.value()));
      case Failed<T> failed -> new Failed<>(failed.kind(), failed.detail());
    };
  }
}
