package jp.fubako.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jp.fubako.shared.Verdict;

/** What a page says after an action: one sentence, kept across the redirect that follows. */
public final class Notices {

  private Notices() {}

  /** It worked. */
  public static void done(String key, Object... args) {
    add(FacesMessage.SEVERITY_INFO, Texts.of(key, args));
  }

  /** It worked, but. */
  public static void warn(String key, Object... args) {
    add(FacesMessage.SEVERITY_WARN, Texts.of(key, args));
  }

  /** It did not work, and why. */
  public static void error(String key, Object... args) {
    add(FacesMessage.SEVERITY_ERROR, Texts.of(key, args));
  }

  /** Why it was refused. */
  public static void refused(Verdict.Refused refused) {
    add(FacesMessage.SEVERITY_ERROR, Texts.refusal(refused.reason().key(), refused.args()));
  }

  private static void add(FacesMessage.Severity severity, String text) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(severity, text, text));
  }
}
