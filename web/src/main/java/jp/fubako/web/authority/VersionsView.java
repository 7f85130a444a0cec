package jp.fubako.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.fubako.authority.RuleVersionRow;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.authority.VersionPhase;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** 専決規程の版: which holds when. */
@Named
@RequestScoped
public class VersionsView {

  @Inject private RuleVersionService versions;

  private List<RuleVersionRow> rows;
  private Verdict keep;

  public List<RuleVersionRow> getRows() {
    if (rows == null) {
      rows = versions.versions();
    }
    return rows;
  }

  public Verdict getKeep() {
    if (keep == null) {
      keep = versions.mayKeep();
    }
    return keep;
  }

  public boolean isNothing() {
    return getRows().isEmpty();
  }

  /** A new draft with everything that stands in that version. */
  public String draft(UUID basedOn) {
    var id = versions.draft(basedOn);
    Notices.done("authority.versions.drafted");
    return "/authority/version?faces-redirect=true&id=" + id;
  }

  /** Kind of the chip for a phase. */
  public String chip(VersionPhase phase) {
    return switch (phase) {
      case DRAFT -> "guess";
      case FUTURE -> "soon";
      case IN_FORCE -> "done";
      case PAST -> "plain";
      case WITHDRAWN -> "ended";
    };
  }
}
