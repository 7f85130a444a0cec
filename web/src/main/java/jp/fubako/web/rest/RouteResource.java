package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import jp.fubako.approval.ActFor;
import jp.fubako.approval.ActingReason;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DetourService;
import jp.fubako.approval.FulfilCondition;
import jp.fubako.approval.ObjectStep;
import jp.fubako.approval.PullUp;
import jp.fubako.approval.RecallStep;
import jp.fubako.approval.RecallSubmission;
import jp.fubako.approval.Reroute;
import jp.fubako.approval.ReviewStep;
import jp.fubako.approval.SendBackTo;

/**
 * What leads a subject another way than straight up: 引戻し, 代決, 後閲, 引上げ, 経路変更. Which of it is open to
 * the caller, and on which step, stands under {@code actions} of {@code GET /decisions/{id}}.
 */
@Path("/routes")
@Produces(MediaType.APPLICATION_JSON)
public class RouteResource {

  @Inject private ApprovalService approval;
  @Inject private DetourService detours;

  /** 引戻し; {@code {"requestKey", "stepId", "reason"}}, for the submission without stepId. */
  @POST
  @Path("/{id}/recall")
  public Map<String, Object> recall(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var step = body.id("stepId");
    var reason = body.text("reason", "");
    return DecisionResource.json(
        step == null
            ? detours.recallSubmission(new RecallSubmission(id, body.requestKey(), reason))
            : detours.recall(new RecallStep(step, body.requestKey(), reason)));
  }

  /**
   * 代決; {@code {"stepId", "version", "requestKey", "urgency", "instruction", "unavoidable", "pin",
   * "paperSeen"}}.
   */
  @POST
  @Path("/{id}/acting-decision")
  public Map<String, Object> actFor(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var reason =
        new ActingReason(body.text("urgency"), body.text("instruction"), body.flag("unavoidable"));
    var pin = body.pin();
    try {
      return DecisionResource.json(
          approval.actFor(
              new ActFor(
                  body.id("stepId"),
                  body.version(),
                  body.requestKey(),
                  reason,
                  pin,
                  body.flag("paperSeen"))));
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  /** 後閲; {@code {"stepId", "requestKey", "comment", "pin"}}. */
  @POST
  @Path("/{id}/post-review")
  public Map<String, Object> postReview(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var pin = body.pin();
    try {
      return DecisionResource.json(
          approval.postReview(
              new ReviewStep(body.id("stepId"), body.requestKey(), body.text("comment", ""), pin)));
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  /** 合議への不同意; {@code {"stepId", "version", "requestKey", "reason", "pin"}}. */
  @POST
  @Path("/{id}/objection")
  public Map<String, Object> object(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var pin = body.pin();
    try {
      return DecisionResource.json(
          approval.object(
              new ObjectStep(
                  body.id("stepId"),
                  body.version(),
                  body.requestKey(),
                  body.text("reason", ""),
                  pin)));
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  /** 差戻し to an earlier actor; {@code {"stepId", "targetStepId", "version", …, "reason"}}. */
  @POST
  @Path("/{id}/return-to")
  public Map<String, Object> sendBackTo(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return DecisionResource.json(
        detours.sendBackTo(
            new SendBackTo(
                body.id("stepId"),
                body.id("targetStepId"),
                body.version(),
                body.requestKey(),
                body.text("reason", ""))));
  }

  /** 引上げ; {@code {"stepId", "requestKey", "reason"}}. */
  @POST
  @Path("/{id}/pull-up")
  public Map<String, Object> pullUp(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return DecisionResource.json(
        detours.pullUp(new PullUp(body.id("stepId"), body.requestKey(), body.text("reason", ""))));
  }

  /**
   * 経路変更; {@code {"version", "requestKey", "kind", "stepId", "postId", "reason"}}, the kind as in
   * {@link Reroute.Kind}.
   */
  @POST
  @Path("/{id}/change")
  public Map<String, Object> reroute(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return DecisionResource.json(
        detours.reroute(
            new Reroute(
                id,
                body.version(),
                body.requestKey(),
                body.oneOf(Reroute.Kind.class, "kind", Reroute.Kind.BEFORE),
                body.id("stepId"),
                body.id("postId"),
                body.text("reason", ""))));
  }

  /** 条件の充足; {@code {"requestKey", "how"}}. */
  @POST
  @Path("/{id}/condition")
  public Map<String, Object> fulfil(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    return DecisionResource.json(
        detours.fulfil(new FulfilCondition(id, body.requestKey(), body.text("how", ""))));
  }
}
