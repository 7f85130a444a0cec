package jp.fubako.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.InboxCounts;
import jp.fubako.notice.NoticeService;
import jp.fubako.organisation.Duty;
import jp.fubako.receipt.ReceiptCounts;
import jp.fubako.receipt.ReceiptService;

/** The frame around every page: who is here and what waits for him. Asked once per request. */
@Named
@RequestScoped
public class FrameView {

  /** Folders whose pages stand in the navigation one by one. */
  private static final Set<String> SHARED_FOLDERS =
      Set.of("/records/", "/notice/", "/seals/", "/custody/");

  private AccessService access;
  private ApprovalService approval;
  private ReceiptService receipt;
  private NoticeService notices;
  private Caller caller;
  private InboxCounts inbox;
  private ReceiptCounts tray;
  private Long unread;

  public FrameView() {}

  @Inject
  public FrameView(
      AccessService access,
      ApprovalService approval,
      ReceiptService receipt,
      NoticeService notices) {
    this.access = access;
    this.approval = approval;
    this.receipt = receipt;
    this.notices = notices;
  }

  private Caller caller() {
    if (caller == null) {
      caller = access.caller();
    }
    return caller;
  }

  private InboxCounts inbox() {
    if (inbox == null) {
      inbox = staff() ? approval.counts() : new InboxCounts(0, 0, 0, 0, 0, 0, 0);
    }
    return inbox;
  }

  private ReceiptCounts tray() {
    if (tray == null) {
      tray = staff() ? receipt.counts() : new ReceiptCounts(0, 0, 0, 0, 0, 0);
    }
    return tray;
  }

  /** A pure administrator account belongs to no person and has neither inbox nor tray. */
  private boolean staff() {
    return caller().personId() != null;
  }

  public String getName() {
    return caller().name();
  }

  public String getUsername() {
    return caller().username();
  }

  /** 総務課 総務係長, with 「ほか1」 when there are further duties. */
  public String getPost() {
    var duties = caller().duties();
    if (duties.isEmpty()) {
      return "";
    }
    var main = fullTitle(duties.getFirst());
    return duties.size() == 1 ? main : Texts.of("shared.frame.moreDuties", main, duties.size() - 1);
  }

  private static String fullTitle(Duty duty) {
    return duty.sectionId().equals(duty.unitId())
        ? duty.fullTitle()
        : duty.sectionName() + " " + duty.fullTitle();
  }

  /** Whether the caller belongs to the records office, which has pages of its own. */
  public boolean isRecordsOffice() {
    return caller().has(Role.RECORDS_OFFICE);
  }

  /** Whether the caller keeps a seal of the office. */
  public boolean isSealKeeper() {
    return caller().has(Role.SEAL_KEEPER);
  }

  public long getWaiting() {
    return inbox().todo() + inbox().concurrence() + inbox().read();
  }

  public long getReturned() {
    return inbox().returned();
  }

  public long getArrived() {
    return tray().desk() + tray().toAccept() + tray().toAssign() + tray().mine();
  }

  /** Notices that the caller has not read. */
  public long getUnread() {
    if (unread == null) {
      unread = notices.unread();
    }
    return unread;
  }

  /** {@code page} for the link of the page that is shown, otherwise null: no attribute. */
  public String current(String path) {
    var shown = external().getRequestServletPath();
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    var sole = SHARED_FOLDERS.contains(folder) ? path : folder;
    return shown.startsWith(sole) ? "page" : null;
  }

  /** Number under which the log tells what happened; made here when the failure came earlier. */
  public String getIncident() {
    return (String)
        external().getRequestMap().computeIfAbsent(Incident.ATTRIBUTE, k -> Incident.number());
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
