package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.shared.OfficeClock;

/**
 * Tells each person once of each event, and only of what he may read or is asked for. A message
 * that comes twice changes nothing the second time.
 */
@ApplicationScoped
class NoticeDelivery {

  @Inject private NoticeRepository notices;
  @Inject private CaseRepository cases;
  @Inject private PreferenceRepository preferences;
  @Inject private MailRules mails;
  @Inject private DeadlineWatch watch;
  @Inject private NewsDesk desk;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** Returns how many were told now. */
  @Transactional
  public int deliver(News heard) {
    var facts = cases.ofSubject(heard.itemId()).orElse(null);
    var news = completed(heard, facts);
    int told = 0;
    for (var person : audience(news, facts)) {
      if (mayKnow(news, person) && tell(news, person)) {
        told++;
      }
    }
    if (facts != null && news.kind() != NoticeKind.LATER_VIEW) {
      told += later(facts);
    }
    if (facts != null && news.kind() == NoticeKind.TURN) {
      facts
          .step(news.stepId())
          .flatMap(step -> watch.absent(facts, step, clock.today()))
          .ifPresent(this::deliver);
    }
    return told;
  }

  /** 後閲 falls to those who were passed over; nothing else says so. */
  private int later(CaseFacts facts) {
    int told = 0;
    for (var step : facts.steps()) {
      if (step.state().equals("POST_REVIEW")) {
        told += deliver(News.of(NoticeKind.LATER_VIEW, facts.itemId(), step.id(), null, ""));
      }
    }
    return told;
  }

  private boolean tell(News news, Told person) {
    var preference = preferences.of(person.personId());
    var atOnce = news.urgent() || news.kind() == NoticeKind.URGED;
    var mail = MailState.of(preference.mail(), mails.reach(preference), atOnce);
    var notice = new Notice(news, person, mail, clock.now());
    if (!notices.add(notice)) {
      return false;
    }
    if (mail == MailState.WAITING) {
      desk.mail(notice.id());
    }
    return true;
  }

  /** What the message did not carry; the id of what can be told only once is fixed. */
  private News completed(News heard, CaseFacts facts) {
    if (facts == null) {
      return heard.kind() == NoticeKind.CIRCULATED ? heard.known() : heard;
    }
    var news = heard.about(facts.urgent(), facts.dueOn());
    return switch (news.kind()) {
      case LATER_VIEW -> news.known(news.stepId().toString());
      case TURN, COPY ->
          facts
              .step(news.stepId())
              .map(s -> news.known(s.id().toString(), String.valueOf(s.activatedAt())))
              .orElse(news);
      case RETURNED, REJECTED, WITHDRAWN, SCRAPPED ->
          cases.lastActor(facts.routeId()).map(news::by).orElse(news);
      default -> news;
    };
  }

  private Collection<Told> audience(News news, CaseFacts facts) {
    return switch (news.kind()) {
      case DISTRIBUTED -> section(news);
      case ASSIGNED -> handler(news);
      case CIRCULATED ->
          cases.readers(news.itemId()).stream()
              .map(id -> new Told(id, NoticeWhy.READER, ""))
              .filter(t -> !t.personId().equals(news.byId()))
              .toList();
      default -> facts == null ? List.of() : Audience.of(news, facts, this::holders);
    };
  }

  private List<UUID> holders(UUID postId) {
    return organisation.holdersOf(postId, clock.today()).stream().map(Holder::personId).toList();
  }

  /** The head of the section that got the letter, and its 文書取扱主任. */
  private List<Told> section(News news) {
    var section = cases.receipt(news.itemId()).map(found -> found.get("section")).orElse(null);
    if (section == null) {
      return List.of();
    }
    var today = clock.today();
    var told = new ArrayList<Told>();
    organisation
        .headOf(section, today)
        .flatMap(post -> organisation.holderOf(post.id(), today))
        .ifPresent(head -> told.add(new Told(head.personId(), NoticeWhy.SECTION_HEAD, "")));
    for (var id : cases.withRole(Role.RECORDS_LIAISON.name())) {
      var belongs =
          organisation.dutiesOf(id, today).stream().anyMatch(d -> d.sectionId().equals(section));
      if (belongs && told.stream().noneMatch(t -> t.personId().equals(id))) {
        told.add(new Told(id, NoticeWhy.LIAISON, ""));
      }
    }
    told.removeIf(t -> t.personId().equals(news.byId()));
    return told;
  }

  private List<Told> handler(News news) {
    return cases.receipt(news.itemId()).map(found -> found.get("handler")).stream()
        .flatMap(id -> Optional.ofNullable(id).stream())
        .filter(id -> !id.equals(news.byId()))
        .map(id -> new Told(id, NoticeWhy.HANDLER, ""))
        .toList();
  }

  /** Whoever is asked may know that he is asked; everybody else must be able to read the item. */
  private boolean mayKnow(News news, Told person) {
    var tokens = access.readerTokensOf(person.personId());
    return !tokens.isEmpty() && (news.kind().asks() || cases.opens(news.itemId(), tokens));
  }
}
