package jp.fubako.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.Reservation;
import jp.fubako.organisation.PostKind;

/**
 * For what a route is asked.
 *
 * @param drafterPostId the post in which the drafter acts
 * @param matterCode 事項 of the authority rules
 * @param amount yen; null when no money is concerned
 * @param reservations what lifts it out of the delegated authority
 * @param raiseTo decider higher than the rule asks for; null = as the rule says; a lower one is
 *     ignored
 * @param consultPosts further 合議
 * @param readerPosts 供覧 after the decision
 * @param on the day for which posts and rules are looked up
 */
public record PlanRequest(
    UUID drafterPostId,
    String matterCode,
    Long amount,
    Set<Reservation> reservations,
    PostKind raiseTo,
    List<UUID> consultPosts,
    List<UUID> readerPosts,
    LocalDate on) {

  public PlanRequest {
    reservations = Set.copyOf(reservations);
    consultPosts = List.copyOf(consultPosts);
    readerPosts = List.copyOf(readerPosts);
  }
}
