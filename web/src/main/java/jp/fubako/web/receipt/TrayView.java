package jp.fubako.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.fubako.receipt.ReceiptCounts;
import jp.fubako.receipt.ReceiptFilter;
import jp.fubako.receipt.ReceiptRow;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.receipt.ReceiptTray;
import jp.fubako.shared.PageOf;

/** The trays of 収受. What is shown stands in the URL. */
@Named
@ViewScoped
public class TrayView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 20;

  @Inject private transient ReceiptService receipts;

  private ReceiptTray tray = ReceiptTray.DESK;
  private String words;
  private int page = 1;
  private ReceiptCounts counts;
  private PageOf<ReceiptRow> rows;

  /** Reads the tray that the URL names. */
  public void load() {
    counts = receipts.counts();
    var filter = new ReceiptFilter(tray, null, null, Set.of(), words);
    rows = receipts.list(filter, PageOf.offset(page, ROWS), ROWS);
  }

  /** The trays in the order of the tabs. */
  public List<ReceiptTray> getTrays() {
    return List.of(
        ReceiptTray.DESK,
        ReceiptTray.TO_ACCEPT,
        ReceiptTray.TO_ASSIGN,
        ReceiptTray.MINE,
        ReceiptTray.TO_READ,
        ReceiptTray.REPLY_DUE,
        ReceiptTray.ALL);
  }

  /** How much waits in a tray; null where it is not counted. */
  public Long count(ReceiptTray of) {
    return switch (of) {
      case DESK -> counts.desk();
      case TO_ACCEPT -> counts.toAccept();
      case TO_ASSIGN -> counts.toAssign();
      case MINE -> counts.mine();
      case TO_READ -> counts.toRead();
      case REPLY_DUE -> counts.replyOverdue();
      case SECTION_OPEN, ALL -> null;
    };
  }

  /** The desk is where files are dropped. */
  public boolean isDesk() {
    return tray == ReceiptTray.DESK;
  }

  public boolean isNothing() {
    return rows == null || rows.rows().isEmpty();
  }

  public boolean isFiltered() {
    return words != null && !words.isBlank();
  }

  public PageOf<ReceiptRow> getRows() {
    return rows;
  }

  public ReceiptTray getTray() {
    return tray;
  }

  public void setTray(ReceiptTray tray) {
    this.tray = tray == null ? ReceiptTray.DESK : tray;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
