package jp.fubako.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.fubako.calendar.WorkingDays;
import jp.fubako.progress.TimelineRepository.Event;
import org.junit.jupiter.api.Test;

class TheTimeLineCountsTheWaitingTest {

  /** 勤労感謝の日 is 23 November, a Monday in 2026. */
  private static final WorkingDays DAYS =
      new WorkingDays(Map.of(LocalDate.of(2026, 11, 23), "勤労感謝の日"), List.of());

  private static Event event(String at, boolean onRoute, String action) {
    return new Event(Instant.parse(at), onRoute, action, "総務課長 佐藤", "");
  }

  @Test
  void weekendsHolidaysAndTalkAreNoWaiting() {
    var rows =
        TimelineService.rows(
            List.of(
                event("2026-11-19T00:00:00Z", false, "draft"),
                event("2026-11-20T00:00:00Z", true, "SUBMIT"),
                event("2026-11-20T05:00:00Z", true, "APPROVE"),
                event("2026-11-24T01:00:00Z", false, "comment"),
                event("2026-11-25T01:00:00Z", true, "DECIDE")),
            DAYS);
    assertEquals(List.of(0, 0, 0, 0, 2), rows.stream().map(TimelineRow::waitedDays).toList());
  }
}
