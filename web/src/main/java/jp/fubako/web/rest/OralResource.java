package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.oral.OralRow;
import jp.fubako.oral.OralService;
import jp.fubako.oral.RecordOral;
import jp.fubako.shared.Verdict;

/** 口頭決裁 of a case. */
@Path("/cases/{id}/oral-decision")
@Produces(MediaType.APPLICATION_JSON)
public class OralResource {

  @Inject private OralService oral;

  /** What is recorded, and whether the caller may record it now. */
  @GET
  public Map<String, Object> of(@PathParam("id") UUID id) {
    var json = new LinkedHashMap<String, Object>();
    json.put("recorded", oral.of(id).map(OralResource::json).orElse(null));
    var may = oral.may(id);
    json.put("open", may.isAllowed());
    json.put("refusal", may instanceof Verdict.Refused no ? no.reason().name() : null);
    return json;
  }

  /** {@code {"requestKey", "decidedOn", "postId", "toldTo", "reason"}}. */
  @PUT
  public Map<String, Object> record(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return json(
        oral.record(
            new RecordOral(
                id,
                body.requestKey(),
                body.date("decidedOn"),
                body.id("postId"),
                body.text("toldTo"),
                body.text("reason"))));
  }

  private static Map<String, Object> json(OralRow row) {
    return Map.of(
        "decidedOn", row.decidedOn().toString(),
        "decider", row.decider(),
        "toldTo", row.toldTo(),
        "reason", row.reason(),
        "recordedAt", row.recordedAt().toString(),
        "recordedBy", row.recordedBy());
  }
}
