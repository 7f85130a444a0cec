package jp.fubako.web.seals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.seals.QueuedRequest;
import jp.fubako.seals.SealsService;
import jp.fubako.shared.PageOf;
import jp.fubako.web.shared.Notices;

/** 押印待ち: what waits for the keeper, each with what he checks. */
@Named
@ViewScoped
public class SealQueueView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 20;

  @Inject private SealsService seals;

  private int page = 1;
  private UUID refusing;
  private String reason;
  private transient PageOf<QueuedRequest> rows;

  /** 押印. */
  public String seal(QueuedRequest row) {
    seals.seal(row.request().id(), row.letterFileId(), UUID.randomUUID());
    Notices.done("seals.queue.sealed", row.subject());
    return again();
  }

  /** The request whose refusal is being written. */
  public void refuse(QueuedRequest row) {
    refusing = row.request().id();
  }

  public String refuseNow() {
    seals.refuse(refusing, UUID.randomUUID(), reason);
    Notices.done("seals.queue.refused");
    return again();
  }

  private static String again() {
    return "/seals/queue?faces-redirect=true";
  }

  public PageOf<QueuedRequest> getRows() {
    if (rows == null) {
      rows = seals.queue(PageOf.offset(page, ROWS), ROWS);
    }
    return rows;
  }

  public UUID getRefusing() {
    return refusing;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
