package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
      return Presence.PRESENT;
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
      if (absence.get().handling() != AbsenceHandling.POST_REVIEW) {
        best = Presence.ABSENT;
      }
    }
    return best;
  }

  /** What the organisation says about 代決 of a step on a day. */
  ActingFacts acting(RouteStep step, LocalDate day) {
    var holder = organisation.holderOf(step.postId(), day);
    return new ActingFacts(
        holder.isPresent(),
        holder.flatMap(h -> organisation.absenceOf(h.personId(), day)).isPresent(),
        organisation.actingFor(step.postId(), day));
  }
}
