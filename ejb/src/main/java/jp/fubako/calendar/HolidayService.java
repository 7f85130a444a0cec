package jp.fubako.calendar;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** What the records office changes in the calendar. Days that are over stay as they were. */
@Audited
@Stateless
@DeclareRoles(HolidayService.KEEPER)
public class HolidayService {

  static final String KEEPER = "RECORDS_OFFICE";

  @Inject private CalendarRepository repository;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;
  @Resource private SessionContext session;

  /** Whether the caller keeps the calendar. */
  public Verdict mayChange() {
    return session.isCallerInRole(KEEPER)
        ? Verdict.allowed()
        : Verdict.refused(CalendarRefusal.NOT_RECORDS_OFFICE);
  }

  /**
   * Closes the office on one day (臨時閉庁日), or adds a holiday.
   *
   * @throws RefusedException with a {@link CalendarRefusal}
   */
  public void add(LocalDate day, DayOffKind kind, String name) {
    mayChange().orThrow();
    stillAhead(day);
    if (name == null || name.isBlank()) {
      throw new RefusedException(CalendarRefusal.NAME_MISSING);
    }
    if (repository.find(day) != null) {
      throw new RefusedException(CalendarRefusal.ALREADY_CLOSED, day);
    }
    repository.add(new DayOff(day, kind, name.strip()));
    audit.record(
        AuditEvent.of("calendar.addDay", null)
            .with("day", day)
            .with("kind", kind)
            .with("name", name.strip()));
  }

  /**
   * Takes a day out of the table: the office is open.
   *
   * @throws RefusedException with a {@link CalendarRefusal}
   */
  public void remove(LocalDate day) {
    mayChange().orThrow();
    stillAhead(day);
    var found = repository.find(day);
    if (found == null) {
      throw new RefusedException(CalendarRefusal.NOT_CLOSED, day);
    }
    repository.remove(found);
    audit.record(
        AuditEvent.of("calendar.removeDay", null).with("day", day).with("name", found.name()));
  }

  private void stillAhead(LocalDate day) {
    if (day.isBefore(clock.today())) {
      throw new RefusedException(CalendarRefusal.DAY_IS_OVER, day);
    }
  }

  /**
   * Takes over the Cabinet Office's list: for the years of the list that are not over, its days
   * replace the national holidays from today on. With one wrong line nothing is applied.
   *
   * @throws RefusedException {@link CalendarRefusal#NOT_RECORDS_OFFICE}
   */
  public HolidayImport importList(byte[] file) {
    mayChange().orThrow();
    var list = HolidayFile.read(file);
    if (!list.faults().isEmpty()) {
      return new HolidayImport(false, List.of(), list.days().size(), list.faults());
    }
    var today = clock.today();
    var years = list.years().stream().filter(y -> y >= today.getYear()).toList();
    years.forEach(year -> replace(year, list, today));
    audit.record(
        AuditEvent.of("calendar.importList", null)
            .with("years", years.stream().map(String::valueOf).toList())
            .with("rows", list.days().size()));
    return new HolidayImport(true, years, list.days().size(), List.of());
  }

  private void replace(int year, HolidayFile list, LocalDate today) {
    repository.daysOff(year).stream()
        .filter(d -> !d.day().isBefore(today))
        .filter(d -> d.kind() == DayOffKind.NATIONAL || list.days().containsKey(d.day()))
        .forEach(repository::remove);
    repository.flush();
    list.days().entrySet().stream()
        .filter(e -> e.getKey().getYear() == year && !e.getKey().isBefore(today))
        .map(e -> new DayOff(e.getKey(), DayOffKind.NATIONAL, e.getValue()))
        .forEach(repository::add);
  }

  /** The national holidays of the table as the Cabinet Office writes them (Windows-31J). */
  public byte[] exportList() {
    var days = new TreeMap<LocalDate, String>();
    repository.daysOff().stream()
        .filter(d -> d.kind() == DayOffKind.NATIONAL)
        .forEach(d -> days.put(d.day(), d.name()));
    return HolidayFile.write(days);
  }
}
