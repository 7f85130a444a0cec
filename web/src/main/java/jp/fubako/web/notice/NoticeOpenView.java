package jp.fubako.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.notice.NoticeService;
import jp.fubako.web.shared.Notices;

/** The way from the bell, or from a mail, to the case: the notice is read from then on. */
@Named
@RequestScoped
public class NoticeOpenView {

  @Inject private NoticeService notices;

  private UUID id;

  public String open() {
    var notice = notices.open(id);
    if (notice.title() == null && !notice.kind().asks()) {
      Notices.warn("notice.open.noRight");
      return "/notice/list?faces-redirect=true";
    }
    var page =
        switch (notice.kind()) {
          case RETURNED -> "/drafting/edit";
          case DECIDED, CASE_OVERDUE, ABSENT_AT_DUE, ENTRUSTED -> "/drafting/case";
          case DISTRIBUTED, ASSIGNED, CIRCULATED -> "/receipt/receipt";
          default -> "/approval/decide";
        };
    return page + "?faces-redirect=true&id=" + notice.itemId();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
