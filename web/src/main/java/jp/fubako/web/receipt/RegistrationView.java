package jp.fubako.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberingService;
import jp.fubako.receipt.ReceiptChannel;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.receipt.RegisterReceipt;
import jp.fubako.receipt.StampCorner;
import jp.fubako.records.FolderRow;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.Notices;

/** 収受登録: what the clerk types; values read from the files are offered as guesses. */
@Named
@ViewScoped
public class RegistrationView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReceiptView receipt;
  @Inject private transient ReceiptService receipts;
  @Inject private transient RecordsService records;
  @Inject private transient AccessService access;
  @Inject private transient OfficeClock clock;
  @Inject private transient NumberingService numbering;

  private final UUID requestKey = UUID.randomUUID();
  private EntryForm form;
  private boolean guessed;
  private UUID sectionId;
  private StampCorner corner = StampCorner.EMPTIEST;
  private String reason;
  private Integer year;

  /** 登録: the number is taken and the stamped copy is made. */
  public String register() {
    var done =
        receipts.register(
            new RegisterReceipt(
                receipt.getId(),
                receipt.version(),
                requestKey,
                form.entry(),
                null,
                sectionId,
                corner,
                year));
    Notices.done("receipt.receipt.registered", done.number());
    return "/receipt/tray?faces-redirect=true";
  }

  /** 登録不要. */
  public String dismiss() {
    receipts.dismiss(receipt.getId(), receipt.version(), sectionId, reason);
    Notices.done("receipt.receipt.dismissed");
    return "/receipt/tray?faces-redirect=true";
  }

  public EntryForm getForm() {
    if (form == null) {
      var shown = receipt.getReceipt();
      form = EntryForm.of(shown.entry());
      shown.suggestions().forEach(read -> form.take(read, isFileName(form.getSubject())));
      guessed = !shown.suggestions().isEmpty();
    }
    return form;
  }

  /** What arrives is called by its file until somebody has read it. */
  private boolean isFileName(String subject) {
    return receipt.getReceipt().files().stream()
        .anyMatch(file -> file.name().replaceFirst("\\.[^.]+$", "").equals(subject));
  }

  /** Some values were read from the files and wait to be confirmed. */
  public boolean isGuessed() {
    return getForm() != null && guessed;
  }

  public List<ReceiptChannel> getChannels() {
    return List.of(ReceiptChannel.values());
  }

  public List<StampCorner> getCorners() {
    return List.of(StampCorner.values());
  }

  public List<ReadingScope> getScopes() {
    return List.of(ReadingScope.values());
  }

  /**
   * 簿冊 of this year of the section that will have the document; before that is known, the caller's.
   */
  public List<FolderRow> getFolders() {
    var section = sectionId == null ? access.caller().sectionId() : sectionId;
    var year = FiscalYear.of(clock.today()).year();
    return section == null ? List.of() : records.folders(section, year);
  }

  /** The years into which the clerk can register; more than one while the old year is open. */
  public List<Integer> getYears() {
    return numbering.openYears(NumberKind.RECEIPT);
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public UUID getSectionId() {
    return sectionId;
  }

  public void setSectionId(UUID sectionId) {
    this.sectionId = sectionId;
  }

  public StampCorner getCorner() {
    return corner;
  }

  public void setCorner(StampCorner corner) {
    this.corner = corner;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
