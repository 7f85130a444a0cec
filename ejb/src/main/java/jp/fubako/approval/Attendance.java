package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.AbsenceHandling;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.shared.OfficeClock;

/** Who can be asked, as the organisation says. */
@ApplicationScoped
class Attendance {

  @Inject private OrganisationService organisation;

  Moment at(Instant now) {
    var day = OfficeClock.dateOf(now);
    return new Moment(now, step -> of(step, day));
  }

  private Presence of(RouteStep step, LocalDate day) {
    if (step.personId() != null) {
      return organisation
          .absenceOf(step.personId(), day)
          .map(away -> handled(away.handling()))
          .orElse(Presence.PRESENT);
    }
    var holders = organisation.holdersOf(step.postId(), day);
    if (holders.isEmpty()) {
      return Presence.VACANT;
    }
    Presence best = Presence.PASSED_OVER;
    for (var holder : holders) {
      var absence = organisation.absenceOf(holder.personId(), day);
      if (absence.isEmpty()) {
        return Presence.PRESENT;
      }
      if (handled(absence.get().handling()) == Presence.ABSENT) {
        best = Presence.ABSENT;
      }
    }
    return best;
  }

  private static Presence handled(AbsenceHandling handling) {
    return handling == AbsenceHandling.POST_REVIEW ? Presence.PASSED_OVER : Presence.ABSENT;
  }

  /** Those of the posts whose holder is away and for whom this person may act. */
  Set<UUID> actedBy(Actor actor, List<UUID> posts, LocalDate day) {
    return posts.stream()
        .filter(
            post -> {
              var facts = acting(post, day);
              return facts.absent()
                  && facts.inOrder().stream()
                      .anyMatch(holder -> holder.personId().equals(actor.personId()));
            })
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the organisation says about 代決 of a step on a day. */
  ActingFacts acting(RouteStep step, LocalDate day) {
    return acting(step.postId(), day);
  }

  private ActingFacts acting(UUID postId, LocalDate day) {
    var holder = organisation.holderOf(postId, day);
    return new ActingFacts(
        holder.isPresent(),
        holder.flatMap(h -> organisation.absenceOf(h.personId(), day)).isPresent(),
        organisation.actingFor(postId, day));
  }
}
