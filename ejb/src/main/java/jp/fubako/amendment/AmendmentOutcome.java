package jp.fubako.amendment;

import java.util.Set;
import jp.fubako.approval.RouteState;

/**
 * What came of an amendment.
 *
 * @param essence whether it counts as 要旨
 * @param touched the protected fields that made it so
 * @param repeated the same request had been performed before; nothing was done again
 */
public record AmendmentOutcome(
    RouteState state, boolean essence, Set<ProtectedField> touched, boolean repeated) {

  public AmendmentOutcome {
    touched = Set.copyOf(touched);
  }
}
