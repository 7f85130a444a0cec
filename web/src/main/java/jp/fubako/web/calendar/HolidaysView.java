package jp.fubako.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.fubako.calendar.DayOffKind;
import jp.fubako.calendar.DayOffRow;
import jp.fubako.calendar.HolidayImport;
import jp.fubako.calendar.HolidayImport.Fault;
import jp.fubako.calendar.HolidayService;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** 休日・閉庁日 of a year. */
@Named
@ViewScoped
public class HolidaysView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST_LIST = 1_000_000;
  private static final int FIRST_YEAR = 2024;

  @Inject private WorkingCalendar calendar;
  @Inject private HolidayService holidays;
  @Inject private OfficeClock clock;

  private Integer year;
  private LocalDate day;
  private String name;
  private transient List<DayOffRow> rows;
  private transient HolidayImport imported;

  /** Shows this year unless another is asked for. */
  public void load() {
    var today = clock.today().getYear();
    if (year == null || year < FIRST_YEAR || year > today + 10) {
      year = today;
    }
  }

  public String add() {
    holidays.add(day, DayOffKind.TOWN, name);
    Notices.done("calendar.holidays.added", day);
    return "/calendar/holidays?faces-redirect=true&year=" + day.getYear();
  }

  public String remove(LocalDate which) {
    holidays.remove(which);
    Notices.done("calendar.holidays.removed", which);
    return "/calendar/holidays?faces-redirect=true&year=" + which.getYear();
  }

  /** Takes over the Cabinet Office's list. */
  public void upload(FileUploadEvent event) throws IOException {
    try (var bytes = event.getFile().getInputStream()) {
      imported = holidays.importList(bytes.readNBytes(LARGEST_LIST));
    }
    rows = null;
    if (imported.applied()) {
      Notices.done("calendar.holidays.imported", imported.rows(), imported.years().size());
    } else {
      Notices.error("calendar.holidays.notImported", imported.faults().size());
    }
  }

  public List<DayOffRow> getRows() {
    if (rows == null) {
      rows = calendar.year(year);
    }
    return rows;
  }

  public List<Fault> getFaults() {
    return imported == null ? List.of() : imported.faults();
  }

  /** 月 … 日. */
  public String weekday(LocalDate of) {
    return of.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
  }

  /** Whether the office would be closed on that day anyway. */
  public boolean weekend(LocalDate of) {
    return of.getDayOfWeek() == DayOfWeek.SATURDAY || of.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Whether a row can be taken out. */
  public boolean removable(DayOffRow row) {
    return row.single() && getKeep().isAllowed() && !row.day().isBefore(clock.today());
  }

  public Verdict getKeep() {
    return holidays.mayChange();
  }

  public List<Integer> getYears() {
    return IntStream.rangeClosed(FIRST_YEAR, clock.today().getYear() + 4).boxed().toList();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
