package jp.fubako.savedroute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** 保存した経路: of the caller himself, and of the sections in which he has a duty. */
@Audited
@Stateless
public class SavedRouteService {

  private static final int LONGEST_NAME = 100;

  @Inject private SavedRouteRepository repository;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** What the caller can choose, by name. */
  public List<SavedRouteRow> routes() {
    var caller = access.caller();
    return repository.of(caller.personId(), sections(caller)).stream()
        .map(SavedRoute::row)
        .toList();
  }

  private static Set<UUID> sections(Caller caller) {
    return caller.duties().stream().map(Duty::sectionId).collect(Collectors.toSet());
  }

  /** Keeps a route under a name; returns its id. */
  public UUID save(SaveRoute asked) {
    var caller = access.caller();
    if (asked.name() == null
        || asked.name().isBlank()
        || asked.name().strip().length() > LONGEST_NAME) {
      throw new RefusedException(SavedRouteRefusal.NAME_MISSING);
    }
    if (asked.empty()) {
      throw new RefusedException(SavedRouteRefusal.NOTHING_ADDED);
    }
    var section = asked.shared() ? caller.sectionId() : null;
    var person = section == null ? caller.personId() : null;
    var taken =
        repository.of(caller.personId(), sections(caller)).stream()
            .filter(r -> r.name().equals(asked.name().strip()))
            .anyMatch(
                r ->
                    Objects.equals(r.sectionId(), section) && Objects.equals(r.personId(), person));
    if (taken) {
      throw new RefusedException(SavedRouteRefusal.NAME_TAKEN, asked.name().strip());
    }
    var route = new SavedRoute(asked, person, section, this::title, caller.name(), clock.now());
    repository.add(route);
    audit.record(
        AuditEvent.of("savedroute.save", route.id(), route.name())
            .with("shared", section != null)
            .with("posts", route.row().titles()));
    return route.id();
  }

  private String title(UUID postId) {
    return organisation.post(postId, clock.today()).map(PostRow::fullTitle).orElse("");
  }

  /**
   * What a route gives today: posts that are abolished or vacant are left out and told. Whoever the
   * rule wants to decide and to be asked is added when the route is laid, and a decider below him
   * is passed over there.
   */
  public ChosenRoute choose(UUID id) {
    var today = clock.today();
    return own(id, access.caller())
        .chosen(
            post ->
                organisation.post(post, today).isPresent()
                    && organisation.holderOf(post, today).isPresent());
  }

  private SavedRoute own(UUID id, Caller caller) {
    return repository
        .find(id)
        .filter(
            r ->
                caller.personId() != null && caller.personId().equals(r.personId())
                    || sections(caller).contains(r.sectionId()))
        .orElseThrow(() -> new RefusedException(SavedRouteRefusal.NOT_FOUND));
  }

  /** Removes a route. */
  public void remove(UUID id) {
    var caller = access.caller();
    var route = own(id, caller);
    var may =
        route.sectionId() == null
            || route.savedBy().equals(caller.name())
            || caller.heads(route.sectionId())
            || caller.has(Role.RECORDS_LIAISON);
    if (!may) {
      throw new RefusedException(SavedRouteRefusal.NOT_YOURS);
    }
    repository.remove(route);
    audit.record(AuditEvent.of("savedroute.remove", id, route.name()));
  }
}
