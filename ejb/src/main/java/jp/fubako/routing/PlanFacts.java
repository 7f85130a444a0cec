package jp.fubako.routing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.authority.ConsultRow;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;

/**
 * What the organisation says on the day of planning.
 *
 * @param drafterId the person
 * @param drafterPost the post in which he acts
 * @param drafterName his name
 * @param ruling who decides by the rule
 * @param ownLine posts above the drafter in his own section, bottom-up
 * @param ruledHead head of the section named by the rule, when it is not the drafter's own; else
 *     null
 * @param executives 町長, 副町長, 教育長 as far as they exist
 * @param consults who must be asked by the rule
 * @param addedConsults whom the drafter wants to ask
 * @param readers who shall read the decision
 * @param raiseTo decider the drafter wants, or null
 * @param template the stages of the 経路様式; empty = own line, consults, decider
 */
record PlanFacts(
    UUID drafterId,
    PostRow drafterPost,
    String drafterName,
    AuthorityRuling ruling,
    List<Seat> ownLine,
    Seat ruledHead,
    Map<PostKind, Seat> executives,
    List<ConsultSeat> consults,
    List<Seat> addedConsults,
    List<Seat> readers,
    PostKind raiseTo,
    PlanTemplate template) {

  /** A post and who holds it; {@code holder} is null when it is vacant. */
  record Seat(PostRow post, Holder holder) {

    boolean vacant() {
      return holder == null;
    }

    boolean heldBy(UUID personId) {
      return holder != null && holder.personId().equals(personId);
    }

    String holderName() {
      return holder == null ? "" : holder.name();
    }
  }

  /** A rule's demand to ask somebody, and the post that answers it. */
  record ConsultSeat(ConsultRow rule, Seat seat) {}
}
