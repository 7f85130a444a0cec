package jp.fubako.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.fubako.notice.DeadlineBox;
import jp.fubako.notice.DeadlineService;
import jp.fubako.notice.WaitingRow;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** 期限: what waits, for whom and how long. */
@Named
@ViewScoped
public class DeadlinesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient DeadlineService deadlines;
  @Inject private transient FormatView format;

  private DeadlineBox box = DeadlineBox.MINE;
  private transient List<Waiting> rows;

  /** A row with what may be typed beside it. */
  public static final class Waiting {

    private final WaitingRow row;
    private boolean wanted;
    private int days;

    Waiting(WaitingRow row) {
      this.row = row;
      this.wanted = row.reminded();
      this.days = row.remindDays();
    }

    public WaitingRow getRow() {
      return row;
    }

    public boolean isWanted() {
      return wanted;
    }

    public void setWanted(boolean wanted) {
      this.wanted = wanted;
    }

    public int getDays() {
      return days;
    }

    public void setDays(int days) {
      this.days = days;
    }
  }

  public List<NoticeTab> getTabs() {
    return Arrays.stream(DeadlineBox.values()).map(each -> NoticeTab.of(each, box)).toList();
  }

  public List<Waiting> getRows() {
    if (rows == null) {
      rows = deadlines.waiting(box).stream().map(Waiting::new).toList();
    }
    return rows;
  }

  public String urge(Waiting waiting) {
    deadlines.urge(waiting.getRow().stepId());
    Notices.done("notice.deadlines.urged");
    return again();
  }

  public String remind(Waiting waiting) {
    deadlines.remind(waiting.getRow().stepId(), waiting.isWanted(), waiting.getDays());
    Notices.done("notice.deadlines.reminded");
    return again();
  }

  private String again() {
    return "/notice/deadlines?faces-redirect=true&box=" + getBox();
  }

  public boolean isDrafted() {
    return box == DeadlineBox.DRAFTED;
  }

  public String path(WaitingRow row) {
    var page = box == DeadlineBox.MINE ? "/approval/decide" : "/drafting/case";
    return page + ".xhtml?id=" + row.itemId();
  }

  public String look(WaitingRow row) {
    return row.urgent() || row.overdue() ? "urgent" : row.away() ? "soon" : "progress";
  }

  public String title(WaitingRow row) {
    return row.title() == null ? Texts.of("notice.list.untitled") : row.title();
  }

  /** 期限の日は不在, with its end; empty when somebody is there. */
  public String away(WaitingRow row) {
    if (!row.away()) {
      return "";
    }
    return row.awayUntil() == null
        ? Texts.of("notice.deadlines.awayOpen")
        : Texts.of("notice.deadlines.away", format.shortDate(row.awayUntil()));
  }

  public String getBox() {
    return box.name().toLowerCase(Locale.ROOT);
  }

  public void setBox(String name) {
    box =
        Arrays.stream(DeadlineBox.values())
            .filter(b -> b.name().equalsIgnoreCase(name))
            .findFirst()
            .orElse(DeadlineBox.MINE);
  }
}
