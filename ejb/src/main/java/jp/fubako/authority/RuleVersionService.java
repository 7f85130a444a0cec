package jp.fubako.authority;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.organisation.ImportReport;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.TableData;
import jp.fubako.shared.Verdict;

/**
 * 専決規程の改正: versions of the authority rules are drafted from the one in force, checked, tested and
 * released from a day that is still to come. The records office keeps them; everybody reads what is
 * released.
 */
@Audited
@Stateless
public class RuleVersionService {

  @Inject private AuthorityRepository repository;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;
  @Inject private Event<RuleTrials> trials;

  /** Whether the caller keeps the rules. */
  public Verdict mayKeep() {
    return access.caller().has(Role.RECORDS_OFFICE)
        ? Verdict.allowed()
        : Verdict.refused(AuthorityRefusal.NOT_RECORDS_OFFICE);
  }

  /** All versions, the newest first; drafts only for the records office. */
  public List<RuleVersionRow> versions() {
    var keeper = mayKeep().isAllowed();
    var timeline = new RuleTimeline(repository.content().sets(), clock.today());
    return timeline.rows().stream()
        .filter(r -> keeper || (!r.draft() && r.phase() != VersionPhase.WITHDRAWN))
        .toList();
  }

  /**
   * A version with what stands in it.
   *
   * @throws RefusedException {@link AuthorityRefusal#NOT_FOUND}
   */
  public RuleVersion version(UUID id) {
    var stored = repository.content();
    var set = find(stored, id);
    if (set.state() != RuleSetState.RELEASED) {
      mayKeep().orThrow();
    }
    var lines = RuleRows.lines(stored, id, unitId -> code(unitId, set.validFrom()));
    var row = new RuleTimeline(stored.sets(), clock.today()).row(set);
    return new RuleVersion(row, lines, faults(lines, set));
  }

  /**
   * 改正案: a draft with everything that stands in another version.
   *
   * @return its id
   */
  public UUID draft(UUID basedOn) {
    mayKeep().orThrow();
    repository.nextEdition();
    var stored = repository.content();
    var base = find(stored, basedOn);
    var lines = RuleRows.lines(stored, basedOn, unitId -> code(unitId, base.validFrom()));
    var set =
        AuthorityRuleSet.draft(
            "draft-" + UUID.randomUUID().toString().substring(0, 8), base.name(), nextApril());
    repository.replace(List.of(), List.of(set));
    repository.replace(List.of(), RuleRows.rows(known(lines), set.id(), this::unit));
    record("authority.draft", set, null);
    return set.id();
  }

  /** Lines whose units still exist; what a unit that is gone decided must be written anew. */
  private RuleLines known(RuleLines lines) {
    return new RuleLines(
        lines.rules().stream().filter(l -> unknownUnits(l).isEmpty()).toList(),
        lines.clauses(),
        lines.tests());
  }

  private LocalDate nextApril() {
    var today = clock.today();
    var april = LocalDate.of(today.getYear(), 4, 1);
    return april.isAfter(today) ? april : april.plusYears(1);
  }

  /** Name, basis and intended first day of a draft. */
  public void describe(UUID id, long seen, String name, String basis, LocalDate from) {
    var set = locked(id, seen);
    if (name == null || name.isBlank()) {
      throw new RefusedException(AuthorityRefusal.NAME_MISSING);
    }
    set.describe(name.strip(), basis == null ? "" : basis.strip(), from);
    record("authority.describe", set, null);
  }

  /**
   * Puts other rows into a draft.
   *
   * @throws RefusedException {@link AuthorityRefusal#LINE_INCOMPLETE} when a row cannot be kept as
   *     it is; faults of the whole are only told, see {@link RuleVersion#faults()}
   */
  public void save(UUID id, long seen, RuleLines lines) {
    var set = locked(id, seen);
    set.mayChange().orThrow();
    for (int i = 0; i < lines.rules().size(); i++) {
      keepable(lines.rules().get(i), i + 1);
    }
    put(set, lines);
    record("authority.change", set, null);
  }

  /** One table of a version as a sheet, in the words of the office. */
  public TableData table(UUID id, Part part) {
    return RuleSheets.write(part, version(id).lines());
  }

  /**
   * Replaces one table of a draft by a sheet. With one wrong row nothing is applied.
   *
   * @param csv the sheet as CSV; empty text is a sheet without its headings
   */
  public ImportReport importTable(UUID id, long seen, Part part, String csv) {
    var set = locked(id, seen);
    set.mayChange().orThrow();
    var sheets = new RuleSheets(code -> unit(code) != null);
    var lines = sheets.read(part, csv, version(id).lines());
    var rows = Map.of(part.name(), lines.size(part));
    if (!sheets.faults().isEmpty()) {
      return new ImportReport(false, rows, sheets.faults());
    }
    put(set, lines);
    audit.record(
        event("authority.import", set, null).with("table", part).with("rows", lines.size(part)));
    return new ImportReport(true, rows, List.of());
  }

  private void put(AuthorityRuleSet set, RuleLines lines) {
    repository.replace(
        RuleRows.stored(repository.content(), set.id()),
        RuleRows.rows(lines, set.id(), this::unit));
  }

  private void keepable(RuleLine line, int at) {
    var incomplete =
        line.decider() == null
            || line.consults().stream()
                .anyMatch(c -> c.kind() == null || c.post() == null || c.unit().isEmpty());
    if (incomplete) {
      throw new RefusedException(AuthorityRefusal.LINE_INCOMPLETE, at);
    }
    unknownUnits(line)
        .forEach(
            code -> {
              throw new RefusedException(AuthorityRefusal.UNKNOWN_UNIT, at, code);
            });
  }

  private List<String> unknownUnits(RuleLine line) {
    var codes = new java.util.ArrayList<String>();
    codes.add(line.deciderUnit());
    line.consults().forEach(c -> codes.add(c.unit()));
    codes.removeIf(code -> code.isEmpty() || unit(code) != null);
    return codes;
  }

  /** Throws a draft away. */
  public void discard(UUID id, long seen) {
    var set = locked(id, seen);
    set.mayChange().orThrow();
    record("authority.discard", set, null);
    repository.replace(RuleRows.stored(repository.content(), id), List.of());
    repository.replace(List.of(set), List.of());
  }

  /** Runs the stored tests of a version with the organisation of its first day or, later, today. */
  public List<TestResult> runTests(UUID id) {
    var version = version(id);
    var today = clock.today();
    var from = version.row().from();
    var run = new RuleTrials(id, from.isAfter(today) ? from : today, version.lines().tests());
    trials.fire(run);
    return run.results();
  }

  /** Whether a version may be released as it stands; its tests are not looked at. */
  public Verdict mayRelease(UUID id) {
    var stored = repository.content();
    var set = find(stored, id);
    return mayKeep()
        .and(() -> set.mayRelease(clock.today(), taken(stored, set), version(id).faults().size()));
  }

  /**
   * Releases a draft from its first day on.
   *
   * @param reason why it is released although tests fail; else it may be empty
   */
  public void release(UUID id, long seen, String reason) {
    var set = locked(id, seen);
    mayRelease(id).orThrow();
    var failing = runTests(id).stream().filter(r -> !r.passed()).toList();
    var why = reason == null ? "" : reason;
    set.release(access.caller().name(), clock.now(), failing.size(), why);
    audit.record(
        event("authority.release", set, why)
            .with("failing", failing.stream().map(r -> r.test().title()).toList()));
  }

  /** Whether a version may be taken back. */
  public Verdict mayWithdraw(UUID id) {
    var set = find(repository.content(), id);
    return mayKeep().and(() -> set.mayWithdraw(clock.today()));
  }

  /** Takes a released version back before its first day. */
  public void withdraw(UUID id, long seen, String reason) {
    var set = locked(id, seen);
    set.withdraw(clock.today(), reason == null ? "" : reason);
    record("authority.withdraw", set, set.reason());
  }

  private AuthorityRuleSet locked(UUID id, long seen) {
    mayKeep().orThrow();
    repository.nextEdition();
    var known = find(repository.content(), id);
    if (known.version() != seen) {
      throw new RefusedException(AuthorityRefusal.CHANGED_MEANWHILE);
    }
    return repository.locked(id);
  }

  private static AuthorityRuleSet find(AuthorityTable.Content stored, UUID id) {
    return stored.sets().stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RefusedException(AuthorityRefusal.NOT_FOUND));
  }

  private static boolean taken(AuthorityTable.Content stored, AuthorityRuleSet set) {
    return stored.sets().stream()
        .anyMatch(
            s ->
                s.state() == RuleSetState.RELEASED
                    && s.validFrom().equals(set.validFrom())
                    && !s.id().equals(set.id()));
  }

  private List<RuleFault> faults(RuleLines lines, AuthorityRuleSet set) {
    var on = set.validFrom();
    return RuleCheck.faults(
        lines,
        code -> organisation.unitByCode(code, on).isPresent(),
        (code, kind) -> postExists(code, kind, on));
  }

  private boolean postExists(String code, PostKind kind, LocalDate on) {
    if (kind.executive() || kind == PostKind.TREASURER) {
      return organisation.executive(kind, on).isPresent();
    }
    return code.isEmpty()
        ? organisation.units(on).stream()
            .anyMatch(u -> organisation.postOf(u.id(), kind, on).isPresent())
        : organisation
            .unitByCode(code, on)
            .flatMap(u -> organisation.postOf(u.id(), kind, on))
            .isPresent();
  }

  /** Id of the unit with that code, today or from next April on; null when there is none. */
  private UUID unit(String code) {
    return organisation
        .unitByCode(code, clock.today())
        .or(() -> organisation.unitByCode(code, nextApril()))
        .map(u -> u.id())
        .orElse(null);
  }

  private String code(UUID unitId, LocalDate on) {
    return List.of(on, clock.today(), nextApril()).stream()
        .flatMap(day -> organisation.unit(unitId, day).stream())
        .map(u -> u.code())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("?");
  }

  private void record(String action, AuthorityRuleSet set, String reason) {
    audit.record(event(action, set, reason));
  }

  private static AuditEvent event(String action, AuthorityRuleSet set, String reason) {
    return AuditEvent.of(action, set.id(), set.name())
        .with("from", set.validFrom())
        .with("reason", reason);
  }
}
