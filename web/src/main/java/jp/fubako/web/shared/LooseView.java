package jp.fubako.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.fubako.custody.CustodyService;

/** For the navigation: how much has nobody who answers for it. */
@Named
@RequestScoped
public class LooseView {

  private CustodyService custody;
  private Boolean answering;
  private Integer count;

  public LooseView() {}

  @Inject
  public LooseView(CustodyService custody) {
    this.custody = custody;
  }

  /** Whether the caller can put such things right. */
  public boolean isAnswering() {
    if (answering == null) {
      answering = custody.answers();
    }
    return answering;
  }

  public int getCount() {
    if (count == null) {
      count = custody.count();
    }
    return count;
  }
}
