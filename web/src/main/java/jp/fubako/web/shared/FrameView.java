package jp.fubako.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The frame around every page: who is here and what waits for him. */
@Named
@RequestScoped
public class FrameView implements Serializable {

  private static final long serialVersionUID = 1L;

  public String getName() {
    return external().getRemoteUser();
  }

  public String getPost() {
    return "";
  }

  public Integer getWaiting() {
    return 0;
  }

  public Integer getReturned() {
    return 0;
  }

  public Integer getArrived() {
    return 0;
  }

  /** {@code page} for the link of the page that is shown, otherwise null: no attribute. */
  public String current(String path) {
    return path.equals(external().getRequestServletPath()) ? "page" : null;
  }

  /** Number under which the log tells what happened; made here when the failure came earlier. */
  public String getIncident() {
    return (String)
        external().getRequestMap().computeIfAbsent(Incident.ATTRIBUTE, k -> Incident.number());
  }

  /** Ends the session. */
  public String logout() throws ServletException {
    ((HttpServletRequest) external().getRequest()).logout();
    external().invalidateSession();
    return "/logged-out?faces-redirect=true";
  }

  private static jakarta.faces.context.ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
