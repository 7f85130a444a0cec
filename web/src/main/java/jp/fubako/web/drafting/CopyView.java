package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.ProposalDetail;

/** 引用起案, from a list or from hits: what would be copied, before it is. */
@Named
@ViewScoped
public class CopyView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;

  private UUID of;
  private transient ProposalDetail detail;

  public void load() {
    detail = drafting.detail(of);
  }

  /** The person goes on in the form of the copy. */
  public String copy() {
    return "/drafting/edit?faces-redirect=true&id=" + drafting.copyOf(of);
  }

  public ProposalDetail getDetail() {
    if (detail == null) {
      detail = drafting.detail(of);
    }
    return detail;
  }

  public UUID getOf() {
    return of;
  }

  public void setOf(UUID of) {
    this.of = of;
  }
}
