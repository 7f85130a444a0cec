package jp.fubako.web.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.fubako.issuing.CollationService;
import jp.fubako.issuing.WaitingCopy;
import jp.fubako.shared.PageOf;

/** 照合待ち. */
@Named
@RequestScoped
public class CollationsView {

  private static final int ROWS = 50;

  @Inject private CollationService collations;

  private int page = 1;
  private PageOf<WaitingCopy> rows;

  public PageOf<WaitingCopy> getRows() {
    if (rows == null) {
      rows = collations.waiting(PageOf.offset(page, ROWS), ROWS);
    }
    return rows;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
