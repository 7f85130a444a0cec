package jp.fubako.web.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.UploadedTable;
import jp.fubako.transfer.LoadTransfer;
import jp.fubako.transfer.TransferRow;
import jp.fubako.transfer.TransferService;
import jp.fubako.transfer.TransferState;

/** 人事異動: the list, and a new table. */
@Named
@ViewScoped
public class TransfersView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TransferService transfers;
  @Inject private OfficeClock clock;

  private LocalDate effectiveOn;
  private transient Part file;
  private transient List<TransferRow> rows;

  /** The next 1 April is what the table is for, most often. */
  public void load() {
    effectiveOn = FiscalYear.of(clock.today()).next().firstDay();
    rows = transfers.transfers();
  }

  /** Takes the table in and shows what it would change. */
  public String take() throws IOException {
    byte[] bytes;
    try (var in = file.getInputStream()) {
      bytes = in.readNBytes(UploadedTable.MOST_BYTES + 1);
    }
    var id = transfers.load(new LoadTransfer(effectiveOn, file.getSubmittedFileName(), bytes));
    return "/transfer/rehearsal?faces-redirect=true&id=" + id;
  }

  public List<TransferRow> getRows() {
    if (rows == null) {
      rows = transfers.transfers();
    }
    return rows;
  }

  /** Where the filled-in table is downloaded. */
  public String template(String what, String format) {
    return "/api/v1/transfers/" + what + "." + format + "?on=" + effectiveOn;
  }

  /** Chip of a state. */
  public String look(TransferState state) {
    return switch (state) {
      case REHEARSED -> "plain";
      case CONFIRMED -> "progress";
      case IN_FORCE -> "done";
      case CANCELLED -> "ended";
    };
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
