package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import jp.fubako.access.AccessService;
import jp.fubako.sealing.SealingService;

/** The caller himself. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private AccessService access;
  @Inject private SealingService sealing;

  /** Who is signed in, and whether he has a key to seal with. */
  @GET
  public Map<String, Object> me() {
    var caller = access.caller();
    return Map.of(
        "username", caller.username(),
        "name", caller.name(),
        "posts", caller.duties().stream().map(d -> d.unitName() + " " + d.title()).toList(),
        "keyReady", caller.personId() != null && sealing.hasKey(caller.personId()));
  }

  /** Issues the caller's own key; {@code {"pin": "…"}}. */
  @PUT
  @Path("/key")
  public Map<String, Object> enrol(JsonObject json) {
    var pin = new JsonBody(json).pin();
    try {
      var status = sealing.enrol(pin);
      return Map.of("serial", status.serial(), "validUntil", status.validUntil().toString());
    } finally {
      Arrays.fill(pin, '\0');
    }
  }
}
