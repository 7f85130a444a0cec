package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecideStep;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.InboxBox;
import jp.fubako.approval.RejectStep;
import jp.fubako.approval.RouteAction;
import jp.fubako.approval.SendBack;
import jp.fubako.approval.StepOutcome;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;
import jp.fubako.shared.Verdict;

/** 受信箱 and 決裁. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

  private static final int ROWS = 50;

  @Inject private ApprovalService approval;

  /** What waits for the caller; {@code box} as in {@link InboxBox}. */
  @GET
  public List<Map<String, Object>> inbox(
      @QueryParam("box") InboxBox box, @QueryParam("offset") int offset) {
    var page = approval.inbox(box == null ? InboxBox.TODO : box, Math.max(0, offset), ROWS);
    return page.rows().stream()
        .map(
            row -> {
              var json = new LinkedHashMap<String, Object>();
              json.put("id", row.subjectId().toString());
              json.put("stepId", row.stepId() == null ? null : row.stepId().toString());
              json.put("title", row.title());
              json.put("drafter", row.drafter());
              json.put("urgent", row.urgent());
              json.put("paper", row.paper());
              json.put("since", row.since().toString());
              return (Map<String, Object>) json;
            })
        .toList();
  }

  /** The route of a subject and the caller's own step in it. */
  @GET
  @Path("/{id}")
  public Map<String, Object> decision(@PathParam("id") UUID id) {
    return json(approval.decision(id));
  }

  /**
   * 承認・決裁; {@code {"stepId", "version", "requestKey", "comment", "condition", "pin", "paperSeen"}}.
   */
  @POST
  @Path("/{id}/approval")
  public Map<String, Object> approve(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var pin = body.pin();
    try {
      return json(
          approval.approve(
              new DecideStep(
                  body.id("stepId"),
                  body.version(),
                  body.requestKey(),
                  body.text("comment", ""),
                  body.text("condition"),
                  pin,
                  body.flag("paperSeen"))));
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  /** 差戻し; {@code {"stepId", "version", "requestKey", "reason"}}. */
  @POST
  @Path("/{id}/return")
  public Map<String, Object> sendBack(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return json(
        approval.sendBack(
            new SendBack(
                body.id("stepId"), body.version(), body.requestKey(), body.text("reason", ""))));
  }

  /** 否決; {@code {"stepId", "version", "requestKey", "reason"}}. */
  @POST
  @Path("/{id}/rejection")
  public Map<String, Object> reject(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return json(
        approval.reject(
            new RejectStep(
                body.id("stepId"), body.version(), body.requestKey(), body.text("reason", ""))));
  }

  static Map<String, Object> json(StepOutcome outcome) {
    return Map.of("state", outcome.state().name(), "repeated", outcome.repeated());
  }

  private static Map<String, Object> json(DecisionDetail route) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", route.subjectId().toString());
    json.put("version", route.routeVersion());
    json.put("state", route.state().name());
    json.put("title", route.title());
    json.put("level", route.levelName());
    json.put("article", route.article());
    json.put("myStepId", route.myStepId() == null ? null : route.myStepId().toString());
    json.put("provisional", route.provisional());
    json.put("disputed", route.disputed());
    json.put("condition", route.condition() == null ? null : route.condition().text());
    json.put("conditionMet", route.condition() != null && route.condition().metAt() != null);
    json.put("actions", actions(route));
    json.put("returnTargets", route.returnTargets().stream().map(UUID::toString).toList());
    json.put("edition", route.edition());
    json.put("sheetSha256", route.sheetHash());
    json.put("steps", route.steps().stream().map(DecisionResource::json).toList());
    return json;
  }

  /** For each action whether it is open, on which step, and the code of the reason if not. */
  private static Map<String, Object> actions(DecisionDetail route) {
    var json = new LinkedHashMap<String, Object>();
    for (var action : RouteAction.values()) {
      var one = new LinkedHashMap<String, Object>();
      var step = route.stepIds().get(action);
      one.put("open", route.may(action));
      one.put("stepId", step == null ? null : step.toString());
      one.put(
          "refusal",
          route.verdicts().get(action) instanceof Verdict.Refused refused
              ? refused.reason().name()
              : null);
      json.put(action.name(), one);
    }
    return json;
  }

  private static Map<String, Object> json(StepRow step) {
    return Map.of(
        "id", step.id().toString(),
        "kind", step.kind().name(),
        "state", step.state().name(),
        "active", step.state() == StepState.ACTIVE,
        "post", step.fullTitle(),
        "holder", step.holderName(),
        "words", step.words(),
        "mark", step.mark(),
        "actedTitle", step.actedTitle(),
        "edition", step.edition());
  }
}
