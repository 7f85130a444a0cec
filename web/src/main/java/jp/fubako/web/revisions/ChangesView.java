package jp.fubako.web.revisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.revisions.Changes;
import jp.fubako.revisions.RevisionsService;

/** 前回ご覧になった後の変更, on the page of a decision. */
@Named
@RequestScoped
public class ChangesView {

  private RevisionsService revisions;
  private UUID looked;
  private Changes changes;

  public ChangesView() {}

  @Inject
  public ChangesView(RevisionsService revisions) {
    this.revisions = revisions;
  }

  /** What has changed; null when the person sees it for the first time. Remembers that he looks. */
  public Changes since(UUID subject) {
    if (subject != null && !subject.equals(looked)) {
      looked = subject;
      changes = revisions.changes(subject).orElse(null);
      revisions.look(subject);
    }
    return changes;
  }
}
