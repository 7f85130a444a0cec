package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.notice.Letter.Receiver;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.shared.OfficeClock;

/** Writes a mail when its time has come, from what is true then, and notes what became of it. */
@ApplicationScoped
class MailDesk {

  @Inject private NoticeRepository notices;
  @Inject private MorningRepository mornings;
  @Inject private CaseRepository cases;
  @Inject private PreferenceRepository preferences;
  @Inject private MailRules rules;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** The mail to be sent; nothing when it was sent, is not wanted, or has nothing to tell. */
  @Transactional
  public Optional<Letter> letter(UUID id) {
    var notice = notices.locked(id);
    return notice.isPresent()
        ? notice.filter(n -> n.mail() == MailState.WAITING).flatMap(this::ofNotice)
        : mornings.find(id).filter(m -> !m.sent()).flatMap(this::ofMorning);
  }

  @Transactional
  public void sent(UUID id) {
    notices.locked(id).ifPresent(n -> n.mail(MailState.SENT, clock.now()));
    mornings.find(id).ifPresent(m -> m.mailed(clock.now()));
  }

  @Transactional
  public void refused(UUID id) {
    notices.locked(id).ifPresent(n -> n.mail(MailState.REFUSED, clock.now()));
  }

  private Optional<Letter> ofNotice(Notice notice) {
    var preference = preferences.of(notice.personId());
    var tokens = access.readerTokensOf(notice.personId());
    var readable = cases.opens(notice.itemId(), tokens);
    if (!rules.reach(preference)) {
      notice.mail(MailState.NONE, clock.now());
      return Optional.empty();
    }
    if (over(notice) || tokens.isEmpty() || !readable && !notice.kind().asks()) {
      notice.mail(MailState.SETTLED, clock.now());
      return Optional.empty();
    }
    var title =
        readable && preferences.rules().titlesInMail()
            ? cases.titleForMail(notice.itemId()).orElse(null)
            : null;
    return MailRules.office().map(office -> Letter.of(notice, receiver(preference), title, office));
  }

  /** Read in the application, or the step is done. */
  private boolean over(Notice notice) {
    return !notice.unread()
        || notice.stepId() != null && !notices.settled(List.of(notice.stepId())).isEmpty();
  }

  private Optional<Letter> ofMorning(Morning morning) {
    var preference = preferences.of(morning.personId());
    if (!rules.reach(preference)) {
      return Optional.empty();
    }
    return MailRules.office().map(office -> Letter.of(morning, receiver(preference), office));
  }

  private Receiver receiver(NoticePreference preference) {
    var name =
        organisation.person(preference.personId(), clock.today()).map(p -> p.name()).orElse("");
    return new Receiver(preference.address(), name);
  }
}
