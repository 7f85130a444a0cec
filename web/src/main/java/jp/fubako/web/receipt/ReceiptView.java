package jp.fubako.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.UnitRow;
import jp.fubako.receipt.ReceiptAction;
import jp.fubako.receipt.ReceiptDetail;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.receipt.ReceiptState;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;

/** One receipt, as it is shown. */
@Named
@ViewScoped
public class ReceiptView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReceiptService receipts;
  @Inject private transient OrganisationService organisation;
  @Inject private transient OfficeClock clock;

  private UUID id;
  private long version;
  private transient ReceiptDetail receipt;

  /** Reads the receipt that the URL names. */
  public void load() {
    receipt = receipts.detail(id);
    version = receipt.version();
  }

  public ReceiptDetail getReceipt() {
    if (receipt == null) {
      receipt = receipts.detail(id);
    }
    return receipt;
  }

  /** Whether the caller may do that now, and why not. */
  public Verdict may(String action) {
    return getReceipt().verdicts().get(ReceiptAction.valueOf(action));
  }

  /** Whether this is the moment for it at all; otherwise the button is not even shown. */
  public boolean offers(String action) {
    return may(action) != null && may(action).isAllowed();
  }

  /** Still to be registered. */
  public boolean isToRegister() {
    return getReceipt().state() == ReceiptState.ARRIVED;
  }

  /** The first file, which the viewer shows. */
  public List<UnitRow> getSections() {
    return organisation.sections(clock.today());
  }

  /** Everybody of the section in charge. */
  public List<PersonRow> getStaff() {
    var section = getReceipt().sectionId();
    return section == null ? List.of() : organisation.staffOf(section, clock.today());
  }

  /** The version that was shown. */
  long version() {
    return version;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
