package jp.fubako.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.web.shared.Notices;

/** What happens to a registered receipt: one method for each act, one sentence afterwards. */
@Named
@ViewScoped
public class HandlingView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReceiptView receipt;
  @Inject private transient ReceiptService receipts;
  @Inject private transient DraftingService drafting;

  private UUID sectionId;
  private UUID personId;
  private UUID folderId;
  private String reason;

  public String distribute() {
    receipts.distribute(receipt.getId(), receipt.version(), sectionId);
    return done("receipt.receipt.distributed");
  }

  public String accept() {
    receipts.accept(receipt.getId(), receipt.version());
    return done("receipt.receipt.accepted");
  }

  public String assign() {
    receipts.assign(receipt.getId(), receipt.version(), personId);
    return done("receipt.receipt.assigned");
  }

  public String take() {
    receipts.take(receipt.getId(), receipt.version());
    return done("receipt.receipt.taken");
  }

  public String forward() {
    receipts.forward(receipt.getId(), receipt.version(), sectionId, reason);
    return done("receipt.receipt.forwarded");
  }

  public String returnToDesk() {
    receipts.returnToDesk(receipt.getId(), receipt.version(), reason);
    return done("receipt.receipt.returned");
  }

  public String waiveReply() {
    receipts.waiveReply(receipt.getId(), receipt.version(), reason);
    return done("receipt.receipt.waived");
  }

  public String complete() {
    receipts.complete(receipt.getId(), receipt.version(), folderId);
    return done("receipt.receipt.completed");
  }

  public String voidReceipt() {
    receipts.voidReceipt(receipt.getId(), receipt.version(), reason);
    return done("receipt.receipt.voided");
  }

  public String markRead() {
    receipts.markRead(receipt.getId(), reason);
    return done("receipt.receipt.read");
  }

  /** この文書で起案. */
  public String draft() {
    return "/drafting/edit?faces-redirect=true&id=" + drafting.draftFromReceipt(receipt.getId());
  }

  private String done(String key) {
    Notices.done(key);
    return "/receipt/receipt?faces-redirect=true&id=" + receipt.getId();
  }

  public UUID getSectionId() {
    return sectionId;
  }

  public void setSectionId(UUID sectionId) {
    this.sectionId = sectionId;
  }

  public UUID getPersonId() {
    return personId;
  }

  public void setPersonId(UUID personId) {
    this.personId = personId;
  }

  public UUID getFolderId() {
    return folderId;
  }

  public void setFolderId(UUID folderId) {
    this.folderId = folderId;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
