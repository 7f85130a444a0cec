package jp.fubako.web.shared;

import java.util.Collection;
import java.util.Optional;

/** Looks into what a container wrapped. */
final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    var each = thrown;
    for (int i = 0; each != null && i < DEEPEST; i++, each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(type.cast(each));
      }
    }
    return Optional.empty();
  }

  /** By simple name, for types that web may not see. */
  static boolean anyNamed(Throwable thrown, Collection<String> names) {
    var each = thrown;
    for (int i = 0; each != null && i < DEEPEST; i++, each = each.getCause()) {
      if (names.contains(each.getClass().getSimpleName())) {
        return true;
      }
    }
    return false;
  }
}
