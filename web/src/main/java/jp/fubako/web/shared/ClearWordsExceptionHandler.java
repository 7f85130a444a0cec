package jp.fubako.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.fubako.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what went wrong into words: a refusal into its text from the bundle, a lost race into "was
 * changed meanwhile", an expired view into the dialog that offers to sign in again, and anything
 * unexpected into an incident number and nothing else.
 */
class ClearWordsExceptionHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = LoggerFactory.getLogger(ClearWordsExceptionHandler.class);
  private static final List<String> LOST_RACE =
      List.of("OptimisticLockException", "StaleObjectStateException", "PessimisticLockException");

  ClearWordsExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var faces = FacesContext.getCurrentInstance();
    var rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var thrown = events.next().getContext().getException();
      if (answer(faces, thrown, rendering)) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  /** Whether it was answered; otherwise the server's error page answers. */
  private boolean answer(FacesContext faces, Throwable thrown, boolean rendering) {
    if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
      expired(faces);
      return true;
    }
    var refused = Causes.find(thrown, RefusedException.class);
    if (refused.isPresent()) {
      refuse(faces, refused.get(), rendering);
      return true;
    }
    if (Causes.anyNamed(thrown, LOST_RACE) && !rendering) {
      say(faces, Texts.of("shared.error.changedMeanwhile"), false);
      return true;
    }
    if (Causes.find(thrown, EJBAccessException.class).isPresent() && !rendering) {
      say(faces, Texts.of("shared.error.notAllowed"), false);
      return true;
    }
    var incident = Incident.number();
    LOG.error("incident {} at {}", incident, pathOf(faces), thrown);
    if (rendering) {
      faces.getExternalContext().getRequestMap().put(Incident.ATTRIBUTE, incident);
      return false;
    }
    say(faces, Texts.of("shared.error.incident", incident), true);
    return true;
  }

  /** A page that may not be shown is 404 or 403; a refused action leaves the page and says why. */
  private static void refuse(FacesContext faces, RefusedException refused, boolean rendering) {
    if (faces.isPostback() && !rendering) {
      say(faces, Texts.refusal(refused.key(), refused.args()), false);
      return;
    }
    var hidden = refused.key().endsWith(".NOT_FOUND");
    try {
      faces
          .getExternalContext()
          .responseSendError(
              hidden ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN, null);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(FacesContext faces, String text, boolean fatal) {
    var severity = fatal ? FacesMessage.SEVERITY_FATAL : FacesMessage.SEVERITY_ERROR;
    faces.addMessage(null, new FacesMessage(severity, text, text));
    faces.renderResponse();
  }

  private static void expired(FacesContext faces) {
    var external = faces.getExternalContext();
    try {
      if (faces.getPartialViewContext().isAjaxRequest()) {
        external.responseReset();
        external.setResponseStatus(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        external.redirect(pathOf(faces));
      }
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pathOf(FacesContext faces) {
    var external = faces.getExternalContext();
    return external.getRequestContextPath() + external.getRequestServletPath();
  }
}
