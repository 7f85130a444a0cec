package jp.fubako.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.InboxBox;
import jp.fubako.approval.InboxCounts;
import jp.fubako.approval.InboxRow;
import jp.fubako.shared.PageOf;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Texts;

/** 受信箱. All its state stands in the URL. */
@Named
@RequestScoped
public class InboxView {

  private static final int ROWS = 20;

  private ApprovalService approval;
  private FormatView format;
  private InboxBox box = InboxBox.TODO;
  private int number = 1;
  private InboxCounts counts = new InboxCounts(0, 0, 0, 0, 0, 0, 0);
  private PageOf<InboxRow> rows = new PageOf<>(List.of(), 0, 0, ROWS);

  public InboxView() {}

  @Inject
  public InboxView(ApprovalService approval, FormatView format) {
    this.approval = approval;
    this.format = format;
  }

  /** A tab of the inbox. */
  public record Tab(InboxBox box, long count, boolean shown) {
    public String param() {
      return box.name().toLowerCase(Locale.ROOT);
    }

    public boolean counted() {
      return box != InboxBox.DONE;
    }

    public String look() {
      return shown ? "tab-current" : "";
    }

    public String current() {
      return shown ? "page" : null;
    }
  }

  public void load() {
    counts = approval.counts();
    rows = approval.inbox(box, PageOf.offset(number, ROWS), ROWS);
  }

  public List<Tab> getTabs() {
    return Arrays.stream(InboxBox.values())
        .map(each -> new Tab(each, counts.of(each), each == box))
        .toList();
  }

  /** Whether rows of this box may be picked to be approved together. */
  public boolean isPicking() {
    return box == InboxBox.TODO || box == InboxBox.CONCURRENCE;
  }

  public String getLead() {
    return counts.urgent() + counts.overdue() == 0
        ? ""
        : Texts.of("approval.inbox.lead", counts.urgent(), counts.overdue());
  }

  public String getEmptyHeading() {
    return Texts.of("approval.inbox.empty." + box);
  }

  public String path(InboxRow row) {
    return box == InboxBox.RETURNED
        ? "/drafting/edit.xhtml?id=" + row.subjectId()
        : "/approval/decide.xhtml?id=" + row.subjectId();
  }

  /** urgent, soon, returned, done or plain. */
  public String look(InboxRow row) {
    if (box == InboxBox.DONE) {
      return "done";
    }
    if (box == InboxBox.RETURNED) {
      return "returned";
    }
    var due = format.urgency(row.dueOn());
    if (row.urgent() || due.equals("OVERDUE")) {
      return "urgent";
    }
    return due.equals("SOON") ? "soon" : "progress";
  }

  public String dueLook(InboxRow row) {
    return box == InboxBox.DONE ? "plain" : format.dueLook(row.dueOn());
  }

  public String since(InboxRow row) {
    return box == InboxBox.DONE
        ? Texts.of("approval.inbox.doneAt", format.shortDate(row.since()))
        : Texts.of("approval.inbox.since", format.waiting(row.since()));
  }

  public String getBox() {
    return box.name().toLowerCase(Locale.ROOT);
  }

  public void setBox(String name) {
    box =
        Arrays.stream(InboxBox.values())
            .filter(b -> b.name().equalsIgnoreCase(name))
            .findFirst()
            .orElse(InboxBox.TODO);
  }

  public PageOf<InboxRow> getRows() {
    return rows;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
