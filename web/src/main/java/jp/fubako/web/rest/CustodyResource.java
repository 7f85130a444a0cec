package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.custody.CustodyService;
import jp.fubako.custody.Entrust;
import jp.fubako.custody.LooseEnd;
import jp.fubako.custody.LooseKind;

/** 責任者のいない案件. */
@Path("/custody")
@Produces(MediaType.APPLICATION_JSON)
public class CustodyResource {

  @Inject private CustodyService custody;

  @GET
  public List<Map<String, Object>> queue() {
    return custody.queue().stream().map(CustodyResource::json).toList();
  }

  /** Who can take one of them over. */
  @GET
  @Path("/heirs")
  public List<Map<String, Object>> heirs(
      @QueryParam("kind") String kind, @QueryParam("id") UUID id) {
    var asked =
        new JsonBody(jakarta.json.Json.createObjectBuilder().add("kind", "" + kind).build());
    return custody
        .heirs(required(asked.oneOf(LooseKind.class, "kind")), required(id))
        .choices()
        .stream()
        .map(h -> Map.<String, Object>of("id", h.id().toString(), "words", h.words()))
        .toList();
  }

  /** {@code {"kind", "id", "heirId", "reason"}}. */
  @POST
  public Response entrust(JsonObject json) {
    var body = new JsonBody(json);
    custody.entrust(
        new Entrust(
            required(body.oneOf(LooseKind.class, "kind")),
            required(body.id("id")),
            body.id("heirId"),
            body.text("reason", "")));
    return Response.noContent().build();
  }

  private static <T> T required(T value) {
    if (value == null) {
      throw new BadRequestException("kind and id are expected");
    }
    return value;
  }

  private static Map<String, Object> json(LooseEnd end) {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", end.kind().name());
    json.put("id", end.id().toString());
    json.put("itemId", end.itemId() == null ? null : end.itemId().toString());
    json.put("title", end.title());
    json.put("number", end.number());
    json.put("was", end.was());
    json.put("section", end.sectionName());
    return json;
  }
}
