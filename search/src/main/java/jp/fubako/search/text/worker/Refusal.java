package jp.fubako.search.text.worker;

import java.io.IOException;
import jp.fubako.search.text.FailureKind;

/**
 * A file that is not read any further. An IOException, so that it passes through the libraries'
 * callbacks.
 */
final class Refusal extends IOException {

  private final FailureKind kind;

  Refusal(FailureKind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  FailureKind kind() {
    return kind;
  }

  /** The refusal hidden in a library's exception, or null. */
  static Refusal in(Throwable thrown) {
    int depth = 0;
    for (var cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }
}
