package jp.fubako.approval;

import java.time.Instant;
import java.util.function.Function;

/**
 * When something is done, and who can be asked then.
 *
 * @param attendance whether the holder of a step is there
 */
record Moment(Instant at, Function<RouteStep, Presence> attendance) {

  Presence of(RouteStep step) {
    return attendance.apply(step);
  }
}
