package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.amendment.AmendCase;
import jp.fubako.amendment.AmendedFields;
import jp.fubako.amendment.AmendmentService;

/** 修正承認 of the step that {@code GET /decisions/{id}} names under {@code actions.AMEND}. */
@Path("/amendments/{step}")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {

  @Inject private AmendmentService amendments;

  /** What the caller may change, as it stands. */
  @GET
  public Map<String, Object> fields(@PathParam("step") UUID step) {
    var open = amendments.open(step);
    var f = open.fields();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", open.subjectId().toString());
    json.put("subject", f.subject());
    json.put("inquiry", f.inquiry());
    json.put("grounds", f.grounds());
    json.put("matter", f.matterCode());
    json.put("amount", f.amount());
    json.put("budgetItem", f.budgetItem());
    json.put("dueOn", f.dueOn() == null ? null : f.dueOn().toString());
    json.put("addressees", f.addressees());
    json.put("issuer", f.issuer());
    json.put("letterSubject", f.letterSubject());
    json.put("letterBody", f.letterBody());
    json.put("plannedIssueOn", f.plannedIssueOn() == null ? null : f.plannedIssueOn().toString());
    return json;
  }

  /** Which protected fields would be changed; members that are not sent stay as they are. */
  @POST
  @Path("/check")
  public Map<String, Object> check(@PathParam("step") UUID step, JsonObject json) {
    var touched = amendments.touched(step, fields(json));
    return Map.of("essence", !touched.isEmpty(), "touched", names(touched));
  }

  /**
   * 修正承認; {@code {"version", "requestKey", "essence", "words", "pin"}} and the changed fields;
   * members that are not sent stay as they are.
   */
  @POST
  public Map<String, Object> amend(@PathParam("step") UUID step, JsonObject json) {
    var body = new JsonBody(json);
    var pin = body.pin();
    try {
      var outcome =
          amendments.amend(
              new AmendCase(
                  step,
                  body.version(),
                  body.requestKey(),
                  fields(json),
                  body.flag("essence"),
                  body.flag("paperSeen"),
                  body.text("words", ""),
                  pin));
      return Map.of(
          "state", outcome.state().name(),
          "essence", outcome.essence(),
          "touched", names(outcome.touched()),
          "repeated", outcome.repeated());
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private static List<String> names(java.util.Set<? extends Enum<?>> touched) {
    return touched.stream().map(Enum::name).sorted().toList();
  }

  private static AmendedFields fields(JsonObject json) {
    var body = new JsonBody(json);
    return new AmendedFields(
        body.text("subject"),
        body.text("inquiry"),
        body.text("grounds"),
        body.text("matter"),
        body.whole("amount"),
        body.text("budgetItem"),
        body.date("dueOn"),
        body.text("addressees"),
        body.text("issuer"),
        body.text("letterSubject"),
        body.text("letterBody"),
        body.date("plannedIssueOn"));
  }
}
