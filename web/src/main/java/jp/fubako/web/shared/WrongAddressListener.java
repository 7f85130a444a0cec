package jp.fubako.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An address whose parameters cannot be understood (an unknown register, a year of letters, half an
 * id) leads to the page that says so. Without this the page would be drawn without its data.
 */
public final class WrongAddressListener implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.PROCESS_VALIDATIONS;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var context = event.getFacesContext();
    if (context.isValidationFailed() && !context.isPostback() && !context.getResponseComplete()) {
      notFound(context);
    }
  }

  private static void notFound(FacesContext context) {
    try {
      context
          .getExternalContext()
          .responseSendError(HttpServletResponse.SC_NOT_FOUND, "parameters not understood");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }
}
