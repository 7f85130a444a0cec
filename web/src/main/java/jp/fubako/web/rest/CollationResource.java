package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.issuing.Collate;
import jp.fubako.issuing.CollationDetail;
import jp.fubako.issuing.CollationService;
import jp.fubako.issuing.IssuingService;
import jp.fubako.issuing.UploadLetter;

/** 浄書・照合. */
@Path("/proposals")
@Produces(MediaType.APPLICATION_JSON)
public class CollationResource {

  @Inject private CollationService collations;
  @Inject private IssuingService issuing;
  @Inject private Uploads uploads;

  /**
   * A letter that was typeset elsewhere: a part {@code file} and {@code entry = {"version",
   * "requestKey", "issuedOn"}}.
   */
  @POST
  @Path("/{id}/letter/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Map<String, Object> upload(@PathParam("id") UUID id, List<EntityPart> parts)
      throws IOException {
    var arrived = uploads.read(parts);
    if (arrived.files().size() != 1) {
      throw new BadRequestException("one file is expected");
    }
    var entry = arrived.entry();
    issuing.uploadLetter(
        new UploadLetter(
            id,
            entry.version(),
            entry.requestKey(),
            entry.date("issuedOn"),
            arrived.files().getFirst(),
            entry.text("omission")));
    return json(collations.detail(id));
  }

  /** The newest letter beside what was decided. */
  @GET
  @Path("/{id}/collation")
  public Map<String, Object> detail(@PathParam("id") UUID id) {
    return json(collations.detail(id));
  }

  /**
   * 照合; {@code {"requestKey", "copyId", "confirmed": {"1": "課長の指示"}}}: each difference by its
   * number.
   */
  @POST
  @Path("/{id}/collation")
  public Map<String, Object> collate(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    collations.collate(
        new Collate(id, body.id("copyId"), body.requestKey(), confirmed(json.get("confirmed"))));
    return json(collations.detail(id));
  }

  /** 差戻し; {@code {"requestKey", "copyId", "reason"}}. */
  @POST
  @Path("/{id}/collation/return")
  public Map<String, Object> sendBack(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    collations.sendBack(id, body.id("copyId"), body.requestKey(), body.text("reason", ""));
    return json(collations.detail(id));
  }

  private static Map<Integer, String> confirmed(JsonValue value) {
    var confirmed = new LinkedHashMap<Integer, String>();
    if (value instanceof JsonObject all) {
      for (var entry : all.entrySet()) {
        if (!entry.getKey().matches("[0-9]{1,6}") || !(entry.getValue() instanceof JsonString)) {
          throw new BadRequestException("confirmed: numbers and words are expected");
        }
        confirmed.put(Integer.valueOf(entry.getKey()), ((JsonString) entry.getValue()).getString());
      }
    }
    return confirmed;
  }

  private static Map<String, Object> json(CollationDetail detail) {
    var json = new LinkedHashMap<String, Object>();
    json.put("copyId", detail.copy().id().toString());
    json.put("no", detail.copy().no());
    json.put("state", detail.copy().state().name());
    json.put("fileId", detail.copy().fileId().toString());
    json.put("madeBy", detail.copy().madeBy());
    json.put("collatedBy", detail.copy().collatedBy());
    json.put("reason", detail.copy().reason());
    json.put("mayCollate", detail.mayCollate().isAllowed());
    json.put(
        "differences",
        detail.differences().stream()
            .map(
                d ->
                    Map.of(
                        "no", d.no(),
                        "removed", d.removed(),
                        "added", d.added(),
                        "remark", d.remark()))
            .toList());
    return json;
  }
}
