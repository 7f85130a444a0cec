package jp.fubako.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the page has to say: what was done, and the summary of errors with links to the fields. */
@Named
@RequestScoped
public class NoticesView {

  /**
   * @param kind success, warn or error
   * @param icon name in the sprite
   * @param text the sentence
   * @param target client id of the field, or null
   */
  public record Notice(String kind, String icon, String text, String target) {}

  public List<Notice> getDone() {
    return all().stream().filter(n -> !n.kind().equals("error")).toList();
  }

  public List<Notice> getErrors() {
    return all().stream().filter(n -> n.kind().equals("error")).toList();
  }

  private static List<Notice> all() {
    var faces = FacesContext.getCurrentInstance();
    var found = new ArrayList<Notice>();
    var ids = faces.getClientIdsWithMessages();
    while (ids.hasNext()) {
      var id = ids.next();
      faces.getMessageList(id).forEach(m -> found.add(notice(m, id)));
    }
    return found;
  }

  private static Notice notice(FacesMessage message, String target) {
    message.rendered();
    var severity = message.getSeverity();
    if (severity == FacesMessage.SEVERITY_INFO) {
      return new Notice("success", "check_circle", message.getSummary(), target);
    }
    return severity == FacesMessage.SEVERITY_WARN
        ? new Notice("warn", "warning", message.getSummary(), target)
        : new Notice("error", "error", message.getSummary(), target);
  }
}
