package jp.fubako.custody;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.custody.SuccessionPlan.Line;
import jp.fubako.custody.SuccessionPlan.State;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.Staffing;
import jp.fubako.organisation.UnitClosingService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** 組織改正: who has what an abolished unit leaves. Load, rehearse, confirm. For the records office. */
@Audited
@Stateless
public class UnitSuccessionService {

  @Inject private SuccessionRepository repository;
  @Inject private CustodyRepository rows;
  @Inject private OrganisationService organisation;
  @Inject private UnitClosingService closing;
  @Inject private PersonnelService personnel;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /**
   * Takes the table of a day in, in place of one that was only rehearsed. With one wrong row
   * nothing is taken over. The new units and their posts are in the organisation already.
   *
   * @throws RefusedException FILE_UNREADABLE, DAY_PAST, CONFIRMED_ALREADY
   */
  public SuccessionPlan load(LocalDate day, String fileName, byte[] file) {
    access.require(Role.RECORDS_OFFICE);
    if (day == null || !day.isAfter(clock.today())) {
      throw new RefusedException(CustodyRefusal.DAY_PAST);
    }
    var csv =
        spreadsheets
            .csv(file)
            .orElseThrow(() -> new RefusedException(CustodyRefusal.FILE_UNREADABLE));
    var table = new SuccessionTable(organisation.units(day.minusDays(1)), organisation.units(day));
    var reading = table.read(fileName, csv);
    if (!reading.faults().isEmpty()) {
      return SuccessionPlan.faulty(day, reading.faults());
    }
    if (repository.locked(day).stream().anyMatch(Succession::confirmed)) {
      throw new RefusedException(CustodyRefusal.CONFIRMED_ALREADY);
    }
    repository.removeRehearsed(day);
    reading.rows().forEach(row -> repository.add(new Succession(day, row)));
    audit.record(event("custody.loadSuccession", day).with("rows", reading.rows().size()));
    return plan(day, reading.rows(), State.REHEARSED);
  }

  /** All of them, the latest day first. */
  public List<SuccessionPlan> plans() {
    access.require(Role.RECORDS_OFFICE);
    var days = new ArrayList<SuccessionPlan>();
    repository.all().stream()
        .collect(
            Collectors.groupingBy(
                Succession::effectiveOn, java.util.LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (day, of) -> days.add(plan(day, of.stream().map(Succession::row).toList(), state(of))));
    return days;
  }

  private static State state(List<Succession> of) {
    if (of.stream().allMatch(Succession::isDone)) {
      return State.DONE;
    }
    return of.stream().allMatch(Succession::confirmed) ? State.CONFIRMED : State.REHEARSED;
  }

  /**
   * 確定: the units end with the day before; what they leave goes over at 00:00.
   *
   * @throws RefusedException NOTHING_LOADED, DAY_PAST, CONFIRMED_ALREADY
   */
  public void confirm(LocalDate day) {
    var caller = access.require(Role.RECORDS_OFFICE);
    var of = repository.locked(day);
    if (of.isEmpty()) {
      throw new RefusedException(CustodyRefusal.NOTHING_LOADED);
    }
    if (of.getFirst().confirmed()) {
      throw new RefusedException(CustodyRefusal.CONFIRMED_ALREADY);
    }
    if (!day.isAfter(clock.today())) {
      throw new RefusedException(CustodyRefusal.DAY_PAST);
    }
    of.forEach(s -> s.confirm(clock.now(), caller.name()));
    var units = new SuccessionMap(of.stream().map(Succession::row).toList()).predecessors();
    var ended = closing.close(units, day.minusDays(1));
    audit.record(event("custody.confirmSuccession", day).with("units", ended));
  }

  /** 取りやめ, as long as it is not confirmed. */
  public void discard(LocalDate day) {
    access.require(Role.RECORDS_OFFICE);
    if (repository.locked(day).stream().anyMatch(Succession::confirmed)) {
      throw new RefusedException(CustodyRefusal.CONFIRMED_ALREADY);
    }
    repository.removeRehearsed(day);
    audit.record(event("custody.discardSuccession", day));
  }

  private SuccessionPlan plan(LocalDate day, List<SuccessionRow> of, State state) {
    var names = names(day);
    var map = new SuccessionMap(of);
    var counts = new HashMap<SuccessionRow, long[]>();
    for (var predecessor : map.predecessors()) {
      for (var folder : rows.folders(predecessor)) {
        var heir = map.row(predecessor, rows.classification(folder));
        heir.ifPresent(r -> add(counts, r, 1, rows.openIn(folder)));
      }
      map.row(predecessor, "").ifPresent(r -> add(counts, r, 0, rows.openUnfiled(predecessor)));
    }
    var lines =
        of.stream()
            .map(
                r -> {
                  var count = counts.getOrDefault(r, new long[2]);
                  return new Line(
                      names.getOrDefault(r.predecessorId(), ""),
                      r.successorId() == null ? "" : names.getOrDefault(r.successorId(), ""),
                      r.classification(),
                      count[0],
                      count[1]);
                })
            .toList();
    return new SuccessionPlan(day, state, List.of(), lines, left(day, map));
  }

  private static void add(
      Map<SuccessionRow, long[]> counts, SuccessionRow row, long folders, long cases) {
    var count = counts.computeIfAbsent(row, k -> new long[2]);
    count[0] += folders;
    count[1] += cases;
  }

  private Map<UUID, String> names(LocalDate day) {
    var names = new HashMap<UUID, String>();
    organisation.units(day.minusDays(1)).forEach(u -> names.put(u.id(), u.name()));
    organisation.units(day).forEach(u -> names.put(u.id(), u.name()));
    return names;
  }

  /** Who has his posts in these units only. */
  private List<String> left(LocalDate day, SuccessionMap map) {
    var gone = new HashSet<>(map.predecessors());
    organisation.units(day.minusDays(1)).stream()
        .filter(u -> gone.contains(u.parentId()) || gone.contains(u.sectionId()))
        .map(UnitRow::id)
        .toList()
        .forEach(gone::add);
    return left(personnel.staffing(day), gone);
  }

  private static List<String> left(Staffing town, HashSet<UUID> gone) {
    var lasting =
        town.posts().stream()
            .filter(p -> !gone.contains(p.unitId()))
            .map(p -> p.id())
            .collect(Collectors.toSet());
    var holding =
        town.held().stream()
            .filter(h -> h.heldOn(town.on()) && lasting.contains(h.postId()))
            .map(h -> h.personId())
            .collect(Collectors.toSet());
    var held =
        town.held().stream()
            .filter(h -> h.heldOn(town.on()))
            .map(h -> h.personId())
            .collect(Collectors.toSet());
    return town.people().stream()
        .filter(p -> p.servesOn(town.on()) && held.contains(p.id()) && !holding.contains(p.id()))
        .map(StaffMember::name)
        .toList();
  }

  private static AuditEvent event(String action, LocalDate day) {
    return AuditEvent.of(action, null).with("on", day);
  }
}
