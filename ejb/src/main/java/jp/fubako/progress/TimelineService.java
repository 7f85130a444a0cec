package jp.fubako.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.calendar.WorkingDays;
import jp.fubako.progress.TimelineRepository.Event;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;

/** 経過: everything that happened to a case, for those who may read it. */
@Stateless
public class TimelineService {

  @Inject private TimelineRepository repository;
  @Inject private RecordsService records;
  @Inject private WorkingCalendar calendar;

  /** What happened, oldest first; nothing of a case that the caller may not read. */
  public List<TimelineRow> of(UUID subjectId) {
    return records.find(subjectId).isEmpty()
        ? List.of()
        : rows(repository.of(subjectId), calendar.days());
  }

  /** With the working days for which the route stood still before each of its acts. */
  static List<TimelineRow> rows(List<Event> events, WorkingDays days) {
    var rows = new ArrayList<TimelineRow>();
    Instant before = null;
    for (var event : events) {
      int waited = 0;
      if (event.onRoute()) {
        waited =
            before == null
                ? 0
                : days.between(OfficeClock.dateOf(before), OfficeClock.dateOf(event.at()));
        before = event.at();
      }
      rows.add(
          new TimelineRow(
              event.at(), event.onRoute(), event.action(), event.who(), event.words(), waited));
    }
    return rows;
  }
}
