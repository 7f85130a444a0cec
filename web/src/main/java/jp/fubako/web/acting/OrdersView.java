package jp.fubako.web.acting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.fubako.acting.ActingFault;
import jp.fubako.acting.ActingOrderRow;
import jp.fubako.acting.ActingReport;
import jp.fubako.acting.ActingRuleService;
import jp.fubako.acting.ActingTrial;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.UploadedTable;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import org.primefaces.event.FileUploadEvent;

/** 代決順位 of a day, what is wrong with it, and who would act. */
@Named
@ViewScoped
public class OrdersView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ActingRuleService acting;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private OfficeClock clock;

  private LocalDate on;
  private LocalDate from;
  private UUID post;
  private transient ActingReport report;

  /** Shows today unless another day is asked for. */
  public void load() {
    if (on == null) {
      on = clock.today();
    }
  }

  /** Takes the orders of a sheet over from the day that is typed. */
  public void upload(FileUploadEvent event) throws IOException {
    try (var bytes = event.getFile().getInputStream()) {
      var csv = spreadsheets.csv(bytes.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
      report = acting.importTable(from, csv);
    }
    if (report.applied()) {
      Notices.done("acting.orders.imported", report.changed());
    } else {
      Notices.error("acting.orders.notImported", report.faults().size() + report.refusals().size());
    }
  }

  public List<ActingOrderRow> getRows() {
    return acting.orders(on);
  }

  public List<ActingFault> getFaults() {
    return acting.faults(on);
  }

  /** Who would act; null while no post is chosen. */
  public ActingTrial getTrial() {
    return post == null ? null : acting.trial(post, on);
  }

  /** Posts that decide. */
  public List<StaffedPost> getDeciders() {
    Collection<StaffedPost> posts = acting.posts(on).values();
    return posts.stream()
        .filter(p -> p.kind().ordinal() <= PostKind.SECTION_HEAD.ordinal())
        .toList();
  }

  public Verdict getKeep() {
    return acting.mayKeep();
  }

  public ActingReport getReport() {
    return report;
  }

  public boolean isWrong() {
    return report != null && !report.applied();
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public UUID getPost() {
    return post;
  }

  public void setPost(UUID post) {
    this.post = post;
  }
}
