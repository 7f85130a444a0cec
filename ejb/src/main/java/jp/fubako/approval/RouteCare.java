package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.shared.OfficeClock;

/** Passes steps whose post is vacant, or whose holder is away and sees it afterwards. */
@ApplicationScoped
@Transactional
class RouteCare {

  @Inject private RouteRepository repository;
  @Inject private RouteNews news;
  @Inject private Attendance attendance;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Routes in which somebody is waited for who is not there. */
  public List<UUID> lyingStill() {
    var now = attendance.at(clock.now());
    return repository.openReviews().stream()
        .filter(step -> now.of(step) == Presence.VACANT || now.of(step) == Presence.PASSED_OVER)
        .map(RouteStep::routeId)
        .distinct()
        .toList();
  }

  /** Passes them, and opens what comes next. */
  public void tend(UUID routeId) {
    var route = repository.locked(routeId);
    var before = route.revision();
    var now = attendance.at(clock.now());
    var opened = route.detours().tend(now);
    if (route.revision() == before) {
      return; // somebody acted meanwhile
    }
    news.admit(route, opened, now.at());
    news.opened(route, opened);
    var subject = route.subject();
    audit.record(
        AuditEvent.of("approval.tend", subject.subjectId(), subject.title())
            .with("route", route.id())
            .with("passed", route.acts().getLast().row().postTitle()));
  }
}
