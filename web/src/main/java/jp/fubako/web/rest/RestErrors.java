package jp.fubako.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import jp.fubako.shared.RefusedException;
import jp.fubako.web.shared.Incident;
import jp.fubako.web.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into a code and a sentence; nothing of the inside is shown. */
@Provider
public class RestErrors implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);
  private static final int DEEPEST = 20;

  @Override
  public Response toResponse(Throwable thrown) {
    var each = thrown;
    for (int i = 0; each != null && i < DEEPEST; i++, each = each.getCause()) {
      if (each instanceof RefusedException refused) {
        return refused(refused);
      }
      if (each instanceof WebApplicationException web) {
        return answer(web.getResponse().getStatusInfo(), "error.request", web.getMessage());
      }
      if (each.getClass().getSimpleName().startsWith("OptimisticLock")) {
        return answer(
            Response.Status.CONFLICT, "error.changed", Texts.of("shared.error.changedMeanwhile"));
      }
    }
    var incident = Incident.number();
    LOG.error("Incident {}", incident, thrown);
    return answer(
        Response.Status.INTERNAL_SERVER_ERROR,
        "error.unexpected",
        Texts.of("shared.error.incident", incident));
  }

  private static Response refused(RefusedException refused) {
    var status =
        switch (refused.reason().name()) {
          case "NOT_FOUND" -> Response.Status.NOT_FOUND;
          case "NOT_SIGNED_IN" -> Response.Status.UNAUTHORIZED;
          case "ROLE_MISSING" -> Response.Status.FORBIDDEN;
          default -> Response.Status.CONFLICT;
        };
    return answer(status, refused.key(), Texts.refusal(refused.key(), refused.args()));
  }

  static Response answer(Response.StatusType status, String code, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(Map.of("code", code, "message", message == null ? "" : message))
        .build();
  }
}
