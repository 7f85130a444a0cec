package jp.fubako.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.paper.PaperRow;
import jp.fubako.paper.PaperService;

/** The paper that goes with the case of a page. */
@Named
@RequestScoped
public class PaperView {

  @Inject private PaperService service;

  private UUID asked;
  private PaperRow paper;

  /** The paper of a case; null when everything is in the system. */
  public PaperRow of(UUID subject) {
    if (subject != null && !subject.equals(asked)) {
      asked = subject;
      paper = service.of(subject).orElse(null);
    }
    return paper;
  }
}
