package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import jp.fubako.drafting.Dispatch;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.IssuingService;
import jp.fubako.drafting.MakeLetter;
import jp.fubako.drafting.RecordSeal;

/** 施行: what follows the decision. */
@Path("/proposals")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {

  @Inject private IssuingService issuing;
  @Inject private DraftingService drafting;

  /** 文書番号; {@code {"version", "requestKey"}}. */
  @POST
  @Path("/{id}/number")
  public Map<String, Object> number(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.takeNumber(id, body.version(), body.requestKey());
    return now(id);
  }

  /** 施行文; {@code {"version", "requestKey", "issuedOn"}}. */
  @POST
  @Path("/{id}/letter")
  public Map<String, Object> letter(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.makeLetter(
        new MakeLetter(id, body.version(), body.requestKey(), body.date("issuedOn")));
    return now(id);
  }

  /** 公印使用; {@code {"version", "requestKey", "sealName", "count"}}. */
  @POST
  @Path("/{id}/seal")
  public Map<String, Object> seal(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.recordSeal(
        new RecordSeal(
            id, body.version(), body.requestKey(), body.text("sealName"), body.whole("count", 1)));
    return now(id);
  }

  /** 発送; {@code {"version", "requestKey", "method", "dispatchedOn", "addressee", "note"}}. */
  @POST
  @Path("/{id}/dispatch")
  public Map<String, Object> dispatch(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.dispatch(
        new Dispatch(
            id,
            body.version(),
            body.requestKey(),
            body.oneOf(DispatchMethod.class, "method"),
            body.date("dispatchedOn"),
            body.text("addressee"),
            body.text("note", "")));
    return now(id);
  }

  /** 完結; {@code {"version", "requestKey"}}. */
  @POST
  @Path("/{id}/completion")
  public Map<String, Object> complete(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.complete(id, body.version(), body.requestKey());
    return now(id);
  }

  private Map<String, Object> now(UUID id) {
    return ProposalResource.json(drafting.detail(id));
  }
}
