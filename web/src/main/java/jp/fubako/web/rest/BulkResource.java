package jp.fubako.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.bulk.BulkCase;
import jp.fubako.bulk.BulkService;
import jp.fubako.bulk.BulkStep;
import jp.fubako.bulk.LightMattersService;
import jp.fubako.shared.Verdict;

/** 一括承認 and 軽易な事項. */
@Path("/bulk")
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

  @Inject private BulkService bulk;
  @Inject private LightMattersService matters;

  /**
   * Approves several, one after the other; {@code {"ids": […], "requestKey", "comment", "pin"}}.
   * The same request key approves each of them once. Answers with one result for each.
   */
  @POST
  @Path("/approvals")
  public List<Map<String, Object>> approve(JsonObject json) {
    var body = new JsonBody(json);
    var key = body.requestKey();
    var comment = body.text("comment", "");
    var pin = body.pin();
    try {
      return bulk.chosen(body.ids("ids")).stream()
          .map(each -> json(each, approved(each, key, comment, pin)))
          .toList();
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private Verdict approved(BulkCase each, UUID key, String comment, char[] pin) {
    if (each.stepId() == null) {
      return each.verdict();
    }
    var own = UUID.nameUUIDFromBytes((key + " " + each.subjectId()).getBytes(UTF_8));
    return bulk.approve(
        new BulkStep(
            key, each.subjectId(), each.stepId(), each.routeVersion(), own, comment, pin.clone()));
  }

  private static Map<String, Object> json(BulkCase each, Verdict result) {
    var json = new HashMap<String, Object>();
    json.put("id", each.subjectId().toString());
    json.put("approved", result.isAllowed());
    json.put("refusal", result instanceof Verdict.Refused why ? why.reason().name() : null);
    return json;
  }

  /** The matters that are 軽易 today. */
  @GET
  @Path("/matters")
  public List<Map<String, Object>> matters() {
    return matters.matters().stream()
        .filter(m -> m.light())
        .map(
            m ->
                Map.<String, Object>of(
                    "code", m.code(),
                    "name", m.name(),
                    "article", m.article(),
                    "since", m.since().toString()))
        .toList();
  }

  /** Enters one; {@code {"code", "article"}}. */
  @POST
  @Path("/matters")
  public Map<String, Object> enter(JsonObject json) {
    var body = new JsonBody(json);
    matters.enter(body.text("code", ""), body.text("article", ""));
    return Map.of("entered", true);
  }

  /** Strikes one from today on. */
  @DELETE
  @Path("/matters/{code}")
  public void strike(@PathParam("code") String code) {
    matters.strike(code);
  }
}
