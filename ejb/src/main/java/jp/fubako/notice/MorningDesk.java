package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.calendar.WorkingDays;
import jp.fubako.outbox.OutboxService;
import jp.fubako.shared.OfficeClock;

/** The morning of a working day: begun once by one server, carried out from the outbox. */
@ApplicationScoped
class MorningDesk {

  @Inject private MorningRepository mornings;
  @Inject private PreferenceRepository preferences;
  @Inject private CaseRepository cases;
  @Inject private DeadlineWatch watch;
  @Inject private MailRules mails;
  @Inject private NewsDesk news;
  @Inject private OutboxService outbox;
  @Inject private WorkingCalendar calendar;
  @Inject private OfficeClock clock;

  /** True when the morning's work of a day is due and the office is open that day. */
  static boolean due(Instant now, LocalTime at, WorkingDays days) {
    var local = now.atZone(OfficeClock.ZONE);
    return !local.toLocalTime().isBefore(at) && days.isWorkingDay(local.toLocalDate());
  }

  /** Leaves word for the morning's work if it is time and nobody has begun it. */
  @Transactional
  public boolean beginIfDue(Instant now) {
    var day = OfficeClock.dateOf(now);
    if (mornings.begun(day)
        || !due(now, preferences.rules().digestAt(), calendar.days())
        || !mornings.begin(day, now)) {
      return false;
    }
    outbox.put(MorningFeed.TOPIC, day.toString());
    return true;
  }

  /** Everybody who is mailed each morning. */
  @Transactional
  public List<UUID> readers() {
    return mails.on()
        ? preferences.digested().stream().map(NoticePreference::personId).toList()
        : List.of();
  }

  /** Sums up for one person what waits and what he has not been mailed; once a day. */
  @Transactional
  public void sumUp(UUID personId, LocalDate day) {
    var preference = preferences.of(personId);
    if (mornings.find(Morning.idOf(personId, day)).isPresent() || !mails.reach(preference)) {
      return;
    }
    var waiting = waiting(personId, day);
    var gathered = mornings.gathered(personId);
    gathered.forEach(n -> n.mail(MailState.SENT, clock.now()));
    int others = (int) gathered.stream().filter(n -> n.unread() && !n.kind().asks()).count();
    if (waiting.isEmpty() && others == 0) {
      return;
    }
    var urgent = (int) waiting.stream().filter(CaseFacts::urgent).count();
    var overdue =
        (int) waiting.stream().filter(c -> c.dueOn() != null && c.dueOn().isBefore(day)).count();
    var morning = new Morning(personId, day, waiting.size(), urgent, overdue, others);
    mornings.add(morning);
    news.mail(morning.id());
  }

  private List<CaseFacts> waiting(UUID personId, LocalDate day) {
    return cases.waiting().stream()
        .filter(
            c ->
                c.steps().stream()
                    .anyMatch(
                        s -> s.waits() && !s.onlyRead() && watch.people(s, day).contains(personId)))
        .toList();
  }
}
