package jp.fubako.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import jp.fubako.shared.RefusedException;
import jp.fubako.web.shared.Texts;

/** A refusal as JSON: code and text; 404 when there is no such thing to see, otherwise 409. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {

  @Override
  public Response toResponse(RefusedException refused) {
    var status =
        refused.key().endsWith(".NOT_FOUND") ? Response.Status.NOT_FOUND : Response.Status.CONFLICT;
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(Map.of("code", refused.key(), "text", Texts.refusal(refused.key(), refused.args())))
        .build();
  }
}
