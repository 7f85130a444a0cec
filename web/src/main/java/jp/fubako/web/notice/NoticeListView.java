package jp.fubako.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.fubako.notice.NoticeBox;
import jp.fubako.notice.NoticeRow;
import jp.fubako.notice.NoticeService;
import jp.fubako.shared.PageOf;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** お知らせ: the caller's own notices. What is shown stands in the URL. */
@Named
@ViewScoped
public class NoticeListView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 20;

  @Inject private transient NoticeService notices;

  private NoticeBox box = NoticeBox.UNREAD;
  private int number = 1;
  private transient PageOf<NoticeRow> rows;

  public List<NoticeTab> getTabs() {
    return Arrays.stream(NoticeBox.values()).map(each -> NoticeTab.of(each, box)).toList();
  }

  public PageOf<NoticeRow> getRows() {
    if (rows == null) {
      rows = notices.list(box, PageOf.offset(number, ROWS), ROWS);
    }
    return rows;
  }

  public boolean isAnyUnread() {
    return getRows().rows().stream().anyMatch(NoticeRow::unread);
  }

  public String markRead(UUID id) {
    notices.markRead(id);
    return again();
  }

  public String markAll() {
    Notices.done("notice.list.markedAll", notices.markAllRead());
    return again();
  }

  private String again() {
    return "/notice/list?faces-redirect=true&box=" + getBox() + "&page=" + number;
  }

  /** 決裁依頼: 題名. What the caller may not read has no title. */
  public String title(NoticeRow row) {
    return row.title() == null ? Texts.of("notice.list.untitled") : row.title();
  }

  public String why(NoticeRow row) {
    return Texts.of("notice.why." + row.why(), row.whyWords());
  }

  /** urgent, progress, returned, done or plain. */
  public String look(NoticeRow row) {
    if (!row.unread()) {
      return "read";
    }
    return switch (row.kind()) {
      case URGED, OVERDUE, CASE_OVERDUE -> "urgent";
      case RETURNED, REJECTED, WITHDRAWN, SCRAPPED, ABSENT_AT_DUE -> "returned";
      case DECIDED -> "done";
      default -> row.urgent() ? "urgent" : "progress";
    };
  }

  public String getBox() {
    return box.name().toLowerCase(Locale.ROOT);
  }

  public void setBox(String name) {
    box =
        Arrays.stream(NoticeBox.values())
            .filter(b -> b.name().equalsIgnoreCase(name))
            .findFirst()
            .orElse(NoticeBox.UNREAD);
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
