package jp.fubako.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.authority.AuthorityService;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.TableData;
import jp.fubako.shared.Verdict;

/** 経路様式: read by everybody, changed by the records office from a coming day on. */
@Audited
@Stateless
public class TemplateService {

  @Inject private TemplateRepository repository;
  @Inject private OrganisationService organisation;
  @Inject private PersonnelService personnel;
  @Inject private AuthorityService authority;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Whether the caller keeps the rules. */
  public Verdict mayKeep() {
    return access.caller().has(Role.RECORDS_OFFICE)
        ? Verdict.allowed()
        : Verdict.refused(TemplateRefusal.NOT_RECORDS_OFFICE);
  }

  /** The templates that hold on a day, and those that come after it. */
  public List<TemplateLine> templates(LocalDate on) {
    return lines().stream().filter(t -> t.until() == null || !t.until().isBefore(on)).toList();
  }

  private List<TemplateLine> lines() {
    return repository.all().stream().map(RouteTemplate::line).toList();
  }

  /**
   * The template for a matter that a section drafts on a day: the one that says most.
   *
   * @param unitCode of the section
   */
  public Optional<TemplateLine> templateFor(String matterCode, String unitCode, LocalDate on) {
    return lines().stream()
        .filter(t -> t.validOn(on) && t.fits(matterCode, unitCode))
        .max(
            Comparator.comparingInt(TemplateLine::weight)
                .thenComparing(Comparator.comparing(TemplateLine::code).reversed()));
  }

  /** The posts of a day, for the codes that a template can name. */
  public List<StaffedPost> posts(LocalDate on) {
    return personnel.staffing(on).posts();
  }

  /** Whether a template can be kept from its first day on. */
  public Verdict check(TemplateLine line) {
    return ahead(line.from()).and(() -> checks(line.from()).check(line, lines()));
  }

  private TemplateCheck checks(LocalDate from) {
    var posts = posts(from).stream().map(StaffedPost::code).toList();
    return new TemplateCheck(
        (target, code) ->
            switch (target) {
              case POST -> posts.contains(code);
              case PERSON -> organisation.personByStaffNo(code, from).isPresent();
              case UNIT -> organisation.unitByCode(code, from).isPresent();
              case RULE, OWN_LINE, OWN_HEAD -> true;
            },
        matter -> authority.matters(from).stream().anyMatch(m -> m.code().equals(matter)));
  }

  private Verdict ahead(LocalDate from) {
    return from != null && from.isAfter(clock.today())
        ? Verdict.allowed()
        : Verdict.refused(TemplateRefusal.FROM_NOT_AHEAD);
  }

  /** Keeps a template from its first day on; the version before ends the day before. */
  public void save(TemplateLine line) {
    mayKeep().orThrow();
    check(line).orThrow();
    put(line);
    record("template.save", line);
  }

  private void put(TemplateLine line) {
    repository.endBefore(line.code(), line.from());
    repository.add(new RouteTemplate(line));
  }

  /** Ends a template from a coming day on. */
  public void end(String code, LocalDate from) {
    mayKeep().orThrow();
    ahead(from).orThrow();
    var template =
        lines().stream()
            .filter(t -> t.code().equals(code) && (t.until() == null || t.validOn(from)))
            .findFirst()
            .orElseThrow(() -> new RefusedException(TemplateRefusal.NO_SUCH_TEMPLATE));
    repository.endBefore(code, from);
    record("template.end", template.from(from));
  }

  /** The templates of a day as a sheet. */
  public TableData table(LocalDate on) {
    return TemplateSheet.write(lines().stream().filter(t -> t.validOn(on)).toList());
  }

  /**
   * Takes the templates of a sheet over from a coming day on: what differs is changed, what is not
   * in it stays. With one wrong row nothing is applied.
   */
  public TemplateReport importTable(LocalDate from, String csv) {
    mayKeep().orThrow();
    ahead(from).orThrow();
    var sheet = TemplateSheet.read(csv, from);
    if (!sheet.faults().isEmpty()) {
      return new TemplateReport(false, 0, sheet.faults(), List.of());
    }
    var held = lines().stream().filter(t -> t.validOn(from)).toList();
    var changed = sheet.lines().stream().filter(l -> held.stream().noneMatch(l::saysLike)).toList();
    var after = new ArrayList<>(held);
    after.removeIf(t -> changed.stream().anyMatch(c -> c.code().equals(t.code())));
    after.addAll(changed);
    var check = checks(from);
    var refusals =
        changed.stream()
            .map(line -> check.check(line, after))
            .filter(verdict -> !verdict.isAllowed())
            .toList();
    if (refusals.isEmpty()) {
      changed.forEach(this::put);
      audit.record(
          AuditEvent.of("template.import", null)
              .with("from", from)
              .with("changed", changed.stream().map(TemplateLine::code).toList()));
    }
    return new TemplateReport(
        refusals.isEmpty(), refusals.isEmpty() ? changed.size() : 0, List.of(), refusals);
  }

  private void record(String action, TemplateLine line) {
    audit.record(
        AuditEvent.of(action, null, line.name())
            .with("code", line.code())
            .with("from", line.from())
            .with("steps", line.steps().size())
            .with("article", line.article()));
  }
}
