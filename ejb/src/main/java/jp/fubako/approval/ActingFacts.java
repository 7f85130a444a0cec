package jp.fubako.approval;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.Holder;

/**
 * What the organisation says on the day about somebody who shall decide for the decider.
 *
 * @param filled the decider's post has a holder
 * @param absent that holder is away (不在)
 * @param inOrder who may act for him, in order, absent ones left out
 */
record ActingFacts(boolean filled, boolean absent, List<Holder> inOrder) {

  ActingFacts {
    inOrder = List.copyOf(inOrder);
  }

  /** The first in the order who did not draft it himself, if there is anybody else. */
  Holder first(UUID drafterId) {
    return inOrder.stream()
        .filter(h -> !h.personId().equals(drafterId))
        .findFirst()
        .orElseGet(() -> inOrder.isEmpty() ? null : inOrder.getFirst());
  }
}
