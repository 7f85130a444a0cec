package jp.fubako.web.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.absence.AbsenceService;
import jp.fubako.absence.SetAbsence;
import jp.fubako.organisation.AbsenceHandling;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.DayHalf;
import jp.fubako.organisation.PersonRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.Notices;

/** 不在設定: one's own, and those of the people one keeps the book for. */
@Named
@ViewScoped
public class AbsenceView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AbsenceService absences;
  @Inject private OfficeClock clock;

  private UUID person;
  private LocalDate fromOn;
  private LocalDate untilOn;
  private DayHalf fromHalf = DayHalf.AM;
  private DayHalf untilHalf = DayHalf.PM;
  private String reason;
  private AbsenceHandling handling = AbsenceHandling.WAIT;
  private transient List<PersonRow> people;
  private transient List<AbsenceRow> rows;

  /** Shows the caller himself unless somebody else is chosen. */
  public void load() {
    if (person == null) {
      person = getPeople().stream().findFirst().map(PersonRow::id).orElse(null);
    }
    fromOn = clock.today();
    untilOn = clock.today();
  }

  public String set() {
    absences.set(new SetAbsence(person, fromOn, fromHalf, untilOn, untilHalf, reason, handling));
    Notices.done("absence.page.done");
    return again();
  }

  public String end(UUID id) {
    absences.end(id);
    Notices.done("absence.page.ended");
    return again();
  }

  private String again() {
    return "/absence/absence?faces-redirect=true&person=" + person;
  }

  public List<AbsenceRow> getRows() {
    if (rows == null) {
      rows = person == null ? List.of() : absences.of(person);
    }
    return rows;
  }

  /** In words. */
  public String period(AbsenceRow row) {
    return AbsenceWords.period(row);
  }

  public List<PersonRow> getPeople() {
    if (people == null) {
      people = absences.people();
    }
    return people;
  }

  public boolean isForOthers() {
    return getPeople().size() > 1;
  }

  public DayHalf[] getHalves() {
    return DayHalf.values();
  }

  public AbsenceHandling[] getHandlings() {
    return AbsenceHandling.values();
  }

  public UUID getPerson() {
    return person;
  }

  public void setPerson(UUID person) {
    this.person = person;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  public void setFromOn(LocalDate fromOn) {
    this.fromOn = fromOn;
  }

  public LocalDate getUntilOn() {
    return untilOn;
  }

  public void setUntilOn(LocalDate untilOn) {
    this.untilOn = untilOn;
  }

  public DayHalf getFromHalf() {
    return fromHalf;
  }

  public void setFromHalf(DayHalf fromHalf) {
    this.fromHalf = fromHalf;
  }

  public DayHalf getUntilHalf() {
    return untilHalf;
  }

  public void setUntilHalf(DayHalf untilHalf) {
    this.untilHalf = untilHalf;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public AbsenceHandling getHandling() {
    return handling;
  }

  public void setHandling(AbsenceHandling handling) {
    this.handling = handling;
  }
}
