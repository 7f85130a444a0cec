package jp.fubako.web.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.transfer.AffectedStep;
import jp.fubako.transfer.Rehearsal;
import jp.fubako.transfer.StaffChange;
import jp.fubako.transfer.TransferService;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** 予行: what a transfer changes, and 確定 or 取消. */
@Named
@ViewScoped
public class RehearsalView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TransferService transfers;

  private UUID id;
  private UUID step;
  private String staffNo;
  private transient Rehearsal rehearsal;

  /** Reads it anew. */
  public void load() {
    rehearsal = transfers.rehearsal(id);
  }

  public String confirm() {
    transfers.confirm(id);
    Notices.done("transfer.rehearsal.confirmed", getRehearsal().transfer().effectiveOn());
    return again();
  }

  public String cancel() {
    transfers.cancel(id);
    Notices.done("transfer.rehearsal.cancelled");
    return again();
  }

  /** Names who takes over a step. */
  public String repoint() {
    transfers.repoint(id, step, staffNo == null ? "" : staffNo.strip());
    Notices.done("transfer.rehearsal.repointed");
    return again();
  }

  private String again() {
    rehearsal = null;
    return "/transfer/rehearsal?faces-redirect=true&id=" + id;
  }

  public Rehearsal getRehearsal() {
    if (rehearsal == null) {
      load();
    }
    return rehearsal;
  }

  /** The kinds of which there are any. */
  public List<StaffChange.Kind> getKinds() {
    return List.of(StaffChange.Kind.values()).stream()
        .filter(k -> !getRehearsal().changes(k).isEmpty())
        .toList();
  }

  public boolean isFaulty() {
    return !getRehearsal().faults().isEmpty();
  }

  /** Several posts, one after the other. */
  public String words(List<String> posts) {
    return String.join("、", posts);
  }

  /** A name, or 欠員. */
  public String holder(String name) {
    return name.isEmpty() ? Texts.of("transfer.rehearsal.vacant") : name;
  }

  /** The title, unless it is secret. */
  public String title(String title) {
    return title == null ? Texts.of("records.secret") : title;
  }

  /** Chip for what becomes of a step. */
  public String look(AffectedStep.Fate fate) {
    return switch (fate) {
      case GOES_OVER -> "progress";
      case REPOINTED -> "done";
      case VACANT -> "soon";
      case TO_REPOINT -> "urgent";
    };
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getStep() {
    return step;
  }

  public void setStep(UUID step) {
    this.step = step;
  }

  public String getStaffNo() {
    return staffNo;
  }

  public void setStaffNo(String staffNo) {
    this.staffNo = staffNo;
  }
}
