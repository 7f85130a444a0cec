package jp.fubako.web.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.fubako.progress.TimelineRow;
import jp.fubako.progress.TimelineService;
import jp.fubako.web.shared.Texts;

/** 経過 of the case of a page. */
@Named
@RequestScoped
public class TimelineView {

  private TimelineService timeline;
  private List<TimelineRow> rows;

  public TimelineView() {}

  @Inject
  public TimelineView(TimelineService timeline) {
    this.timeline = timeline;
  }

  public List<TimelineRow> of(UUID subject) {
    if (rows == null) {
      rows = timeline.of(subject);
    }
    return rows;
  }

  /** が承認, が公式コメント … */
  public String did(TimelineRow row) {
    return Texts.of((row.onRoute() ? "approval.act." : "progress.act.") + row.action());
  }

  /** How long it lay before; empty on the same day. */
  public String waited(TimelineRow row) {
    return row.waitedDays() == 0 ? "" : Texts.of("progress.list.days", row.waitedDays());
  }
}
