package jp.fubako.bulk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** The list of 軽易な事項, kept by the records office. */
@Audited
@Stateless
@DeclareRoles(LightMattersService.KEEPER)
public class LightMattersService {

  static final String KEEPER = "RECORDS_OFFICE";

  @Inject private BulkRepository repository;
  @Inject private AuthorityService authority;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;
  @Resource private SessionContext session;

  /** Whether the caller keeps the list. */
  public Verdict mayChange() {
    return session.isCallerInRole(KEEPER)
        ? Verdict.allowed()
        : Verdict.refused(BulkRefusal.NOT_RECORDS_OFFICE);
  }

  /** Every matter of the rules in force today, and whether it is 軽易. */
  public List<LightMatterRow> matters() {
    var today = clock.today();
    return authority.matters(today).stream()
        .map(
            matter ->
                light(matter.code())
                    .map(m -> m.row(matter.name()))
                    .orElse(new LightMatterRow(matter.code(), matter.name(), "", null, false)))
        .toList();
  }

  private Optional<LightMatter> light(String code) {
    return repository.holding(clock.today()).stream()
        .filter(m -> m.matterCode().equals(code))
        .findFirst();
  }

  /**
   * From today on several of this matter may be approved at once. Doing it twice does no harm.
   *
   * @param article the rule that says so
   */
  public void enter(String code, String article) {
    mayChange().orThrow();
    if (authority.matters(clock.today()).stream().map(Matter::code).noneMatch(code::equals)) {
      throw new RefusedException(BulkRefusal.NO_SUCH_MATTER);
    }
    if (article == null || article.isBlank()) {
      throw new RefusedException(BulkRefusal.ARTICLE_MISSING);
    }
    if (light(code).isEmpty()) {
      var by = access.caller().name();
      repository.add(new LightMatter(code, article.strip(), clock.today(), by));
      audit.record(
          AuditEvent.of("bulk.enterMatter", null)
              .with("matter", code)
              .with("article", article.strip()));
    }
  }

  /** From today on each of this matter is approved alone. Doing it twice does no harm. */
  public void strike(String code) {
    mayChange().orThrow();
    light(code)
        .ifPresent(
            matter -> {
              matter.endBefore(clock.today(), access.caller().name());
              audit.record(AuditEvent.of("bulk.strikeMatter", null).with("matter", code));
            });
  }
}
