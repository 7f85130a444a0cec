package jp.fubako.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.access.TrailService;
import jp.fubako.audit.AuditFilter;
import jp.fubako.audit.AuditRow;
import jp.fubako.shared.PageOf;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** 証跡: what happened, by whom, and whether it still stands as it was written. */
@Named
@RequestScoped
public class TrailView {

  private static final int ROWS = 50;
  private static final int SHOWN = 12;

  @Inject private TrailService trail;

  private UUID object;
  private boolean refused;
  private int page = 1;
  private PageOf<AuditRow> rows;

  /** Reads one page of the trail, newest first. */
  public void load() {
    var filter = new AuditFilter(null, object, null, null, null, refused);
    rows = trail.trail(filter, PageOf.offset(page, ROWS), ROWS);
  }

  /** Reads the whole trail again and says whether anything was changed. */
  public String verify() {
    var verdict = trail.verify();
    if (verdict.intact()) {
      Notices.done("audit.trail.intact", verdict.entries(), verdict.headHash());
    } else {
      Notices.error(
          "audit.trail.broken", verdict.firstFaultAt(), Texts.of("audit.fault." + verdict.fault()));
    }
    return "/audit/trail?faces-redirect=true";
  }

  /** What was done, in words; an attempt without words of its own shows where it was made. */
  public String words(AuditRow row) {
    var feature = row.action().split("\\.", 2)[0];
    return Texts.maybe("audit.action." + row.action())
        .or(() -> Texts.maybe("audit.feature." + feature))
        .orElseGet(() -> Texts.of("audit.feature.other"));
  }

  public String shortHash(AuditRow row) {
    return row.hash().substring(0, SHOWN);
  }

  public boolean isVerifier() {
    return trail.mayVerify();
  }

  public boolean isNothing() {
    return rows == null || rows.rows().isEmpty();
  }

  public PageOf<AuditRow> getRows() {
    return rows;
  }

  public UUID getObject() {
    return object;
  }

  public void setObject(UUID object) {
    this.object = object;
  }

  public boolean isRefused() {
    return refused;
  }

  public void setRefused(boolean refused) {
    this.refused = refused;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
