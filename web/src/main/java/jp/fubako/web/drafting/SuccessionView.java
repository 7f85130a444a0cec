package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.drafting.Origin;
import jp.fubako.drafting.SuccessionDetail;
import jp.fubako.drafting.SuccessionService;

/** 変更起案・取消起案 of the case whose page is shown. */
@Named
@ViewScoped
public class SuccessionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SuccessionService successions;
  @Inject private CaseView shown;

  private final UUID requestKey = UUID.randomUUID();
  private transient SuccessionDetail detail;

  public String change() {
    return begin(Origin.CHANGE);
  }

  public String cancel() {
    return begin(Origin.CANCELLATION);
  }

  private String begin(Origin how) {
    var draft = successions.begin(shown.getId(), how, requestKey);
    return "/drafting/edit?faces-redirect=true&id=" + draft;
  }

  public SuccessionDetail getDetail() {
    if (detail == null) {
      detail = successions.detail(shown.getId());
    }
    return detail;
  }
}
