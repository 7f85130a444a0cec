package jp.fubako.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.drafting.Finding;
import jp.fubako.drafting.FindingCode;
import jp.fubako.drafting.Origin;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.ProposalState;
import jp.fubako.organisation.PostRow;
import jp.fubako.records.FolderRow;

/** How proposals and what belongs to them are written. */
@Named
@ApplicationScoped
public class ProposalsView {

  /** Kind of the chip for a state. */
  public String chip(ProposalState state) {
    return switch (state) {
      case DRAFT -> "plain";
      case ROUTING, PREPARING -> "progress";
      case RETURNED -> "returned";
      case DECIDED, ENFORCED -> "done";
      case COMPLETED, WITHDRAWN, REJECTED, SCRAPPED -> "ended";
    };
  }

  /** Edge of the card for a state. */
  public String look(ProposalState state) {
    return switch (state) {
      case RETURNED -> "returned";
      case ROUTING, PREPARING -> "progress";
      case DECIDED, ENFORCED -> "done";
      case DRAFT, COMPLETED, WITHDRAWN, REJECTED, SCRAPPED -> "plain";
    };
  }

  /** Where it comes from. */
  public String origin(ProposalDetail detail) {
    return detail.origin() == Origin.RECEIPT
        ? Texts.of("drafting.origin.RECEIPT", detail.receiptNumber())
        : Texts.of("drafting.origin." + detail.origin());
  }

  /** 総務課長, also for posts whose title does not name the unit. */
  public String postName(PostRow post) {
    return post.fullTitle();
  }

  /** 道路占用（A-02、5年）. */
  public String folderName(FolderRow folder) {
    return Texts.of(
        "drafting.folderName", folder.title(), folder.classification(), folder.retentionLabel());
  }

  public String findingWords(Finding finding) {
    var args = finding.args().toArray();
    if (finding.code() == FindingCode.ROUTE_REMARK) {
      args[0] = Texts.of("why.routing." + args[0]);
    }
    return Texts.of("finding.drafting." + finding.code(), args);
  }

  /** The page on which a finding is put right, at the field that it means. */
  public String leadsTo(Finding finding, UUID proposal) {
    return finding.code() == FindingCode.NO_KEY
        ? "/sealing/key.xhtml"
        : "/drafting/edit.xhtml?id=" + proposal + "&field=" + finding.field();
  }

  /** 回議開始 or 再回議. */
  public String startWords(ProposalDetail detail) {
    return Texts.of(detail.round() == 0 ? "drafting.confirm.submit" : "drafting.confirm.resubmit");
  }

  /** done when there is something, otherwise open. */
  public String doneLook(Object value) {
    return value == null || "".equals(value) ? "open" : "done";
  }
}
