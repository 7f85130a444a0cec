package jp.fubako.absence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.AbsenceBookService;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.DayHalf;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 不在設定. */
@Audited
@Stateless
public class AbsenceService {

  private static final int LONGEST_REASON = 200;

  /** 休職 and 育児休業 end within three years. */
  private static final int LONGEST_YEARS = 3;

  @Inject private AbsenceBookService book;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /**
   * Enters an absence.
   *
   * @throws RefusedException NOT_YOURS, PERIOD_WRONG, OVERLAPS, PERSON_NOT_THERE, REASON_TOO_LONG
   */
  public UUID set(SetAbsence command) {
    var caller = access.caller();
    if (command.personId() == null) {
      throw new RefusedException(AbsenceRefusal.PERSON_NOT_THERE);
    }
    may(caller, command.personId()).orThrow();
    var person =
        organisation
            .person(command.personId(), clock.today())
            .orElseThrow(() -> new RefusedException(AbsenceRefusal.PERSON_NOT_THERE));
    var reason = command.reason() == null ? "" : command.reason().strip();
    if (reason.length() > LONGEST_REASON) {
      throw new RefusedException(AbsenceRefusal.REASON_TOO_LONG, LONGEST_REASON);
    }
    if (command.fromOn() == null || command.untilOn() == null) {
      throw new RefusedException(AbsenceRefusal.PERIOD_WRONG);
    }
    var row =
        new AbsenceRow(
            command.personId(),
            command.fromOn(),
            command.untilOn(),
            reason,
            command.handling(),
            null,
            command.fromHalf(),
            command.untilHalf());
    var longest = row.fromOn().plusYears(LONGEST_YEARS);
    if (row.reversed() || row.untilOn().isBefore(clock.today()) || row.untilOn().isAfter(longest)) {
      throw new RefusedException(AbsenceRefusal.PERIOD_WRONG);
    }
    var id = book.enter(row).orElseThrow(() -> new RefusedException(AbsenceRefusal.OVERLAPS));
    audit.record(event("absence.set", row, person.name()));
    return id;
  }

  /** Takes an absence away; one that has begun ends now. */
  public void end(UUID id) {
    var caller = access.caller();
    var row = book.find(id).orElseThrow(() -> new RefusedException(AbsenceRefusal.NOT_FOUND));
    may(caller, row.personId()).orThrow();
    var now = clock.now().atZone(OfficeClock.ZONE);
    if (row.untilOn() != null && row.untilOn().isBefore(now.toLocalDate())) {
      throw new RefusedException(AbsenceRefusal.NOT_FOUND);
    }
    book.end(id, now.toLocalDate(), DayHalf.of(now.toLocalTime()));
    var name = organisation.person(row.personId()).map(PersonRow::name).orElse("");
    audit.record(event("absence.end", row, name));
  }

  private static AuditEvent event(String action, AbsenceRow row, String name) {
    return AuditEvent.of(action, row.personId(), name)
        .with("from", row.fromOn() + " " + row.fromHalf())
        .with("until", row.untilOn() + " " + row.untilHalf())
        .with("handling", row.handling());
  }

  /** A person's absences that are not over, if the caller may set them. */
  public List<AbsenceRow> of(UUID personId) {
    may(access.caller(), personId).orThrow();
    return book.from(personId, clock.today());
  }

  /** For whom the caller may set absences: himself first. */
  public List<PersonRow> people() {
    var caller = access.caller();
    var today = clock.today();
    var people = new LinkedHashMap<UUID, PersonRow>();
    if (caller.personId() != null) {
      organisation.person(caller.personId(), today).ifPresent(p -> people.put(p.id(), p));
    }
    var others = new ArrayList<PersonRow>();
    if (caller.has(Role.RECORDS_OFFICE)) {
      others.addAll(organisation.everybody(today));
    } else {
      caller.duties().stream()
          .filter(d -> keeps(caller, d))
          .map(Duty::sectionId)
          .distinct()
          .forEach(section -> others.addAll(organisation.staffOf(section, today)));
    }
    others.forEach(p -> people.putIfAbsent(p.id(), p));
    return List.copyOf(people.values());
  }

  private Verdict may(Caller caller, UUID personId) {
    if (personId.equals(caller.personId()) || caller.has(Role.RECORDS_OFFICE)) {
      return Verdict.allowed();
    }
    var sections =
        organisation.dutiesOf(personId, clock.today()).stream().map(Duty::sectionId).toList();
    var keeps =
        caller.duties().stream()
            .anyMatch(d -> keeps(caller, d) && sections.contains(d.sectionId()));
    return keeps ? Verdict.allowed() : Verdict.refused(AbsenceRefusal.NOT_YOURS);
  }

  /** The head of a section, or its 文書取扱主任. */
  private static boolean keeps(Caller caller, Duty duty) {
    return caller.heads(duty.sectionId()) || caller.has(Role.RECORDS_LIAISON);
  }
}
