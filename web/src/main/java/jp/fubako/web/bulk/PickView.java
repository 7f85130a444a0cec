package jp.fubako.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.approval.InboxRow;
import jp.fubako.bulk.BulkService;

/** Which rows of the inbox may be picked to be approved together. */
@Named
@RequestScoped
public class PickView {

  private BulkService bulk;
  private Set<UUID> light;

  public PickView() {}

  @Inject
  public PickView(BulkService bulk) {
    this.bulk = bulk;
  }

  /** The rows of the page; asked for first by the page. */
  public PickView of(List<InboxRow> rows) {
    if (light == null) {
      light = bulk.light(rows.stream().map(InboxRow::subjectId).toList());
    }
    return this;
  }

  public boolean offers(InboxRow row) {
    return light.contains(row.subjectId());
  }

  public boolean isAny() {
    return !light.isEmpty();
  }
}
