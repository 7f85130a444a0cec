package jp.fubako.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;
import jp.fubako.calendar.WorkingCalendar;
import jp.fubako.organisation.AbsenceBookService;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.DayHalf;
import jp.fubako.shared.OfficeClock;

/** Who of those that are asked is away, and when he is back (domain 2.6). */
@Named("away")
@RequestScoped
public class AwayView {

  private AbsenceBookService book;
  private WorkingCalendar calendar;
  private OfficeClock clock;
  private final Map<UUID, Optional<AbsenceRow>> known = new HashMap<>();

  public AwayView() {}

  @Inject
  public AwayView(AbsenceBookService book, WorkingCalendar calendar, OfficeClock clock) {
    this.book = book;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** 不在（7月11日に戻る予定）; empty when he is there or the step is done. */
  public String words(StepRow step) {
    var open = step.state() == StepState.ACTIVE || step.state() == StepState.WAITING;
    if (!open || step.postId() == null) {
      return "";
    }
    return known.computeIfAbsent(step.postId(), this::absence).map(this::words).orElse("");
  }

  private Optional<AbsenceRow> absence(UUID post) {
    var now = clock.now().atZone(OfficeClock.ZONE);
    var half = DayHalf.of(now.toLocalTime());
    return Optional.ofNullable(book.away(List.of(post), now.toLocalDate(), half).get(post));
  }

  private String words(AbsenceRow row) {
    return row.untilOn() == null
        ? Texts.of("shared.step.awayOpen")
        : Texts.of("shared.step.away", back(row));
  }

  /** The afternoon of the last day, or the next working day. */
  private LocalDate back(AbsenceRow row) {
    return row.untilHalf() == DayHalf.AM ? row.untilOn() : calendar.nextWorkingDay(row.untilOn());
  }
}
