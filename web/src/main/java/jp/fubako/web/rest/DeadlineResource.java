package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.notice.DeadlineBox;
import jp.fubako.notice.DeadlineService;
import jp.fubako.notice.WaitingRow;

/** 期限: what waits, 督促 and reminders. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class DeadlineResource {

  @Inject private DeadlineService deadlines;

  /** What waits; {@code box} is MINE, DRAFTED or SECTION. */
  @GET
  public List<Map<String, Object>> waiting(@QueryParam("box") DeadlineBox box) {
    return deadlines.waiting(box == null ? DeadlineBox.MINE : box).stream()
        .map(DeadlineResource::json)
        .toList();
  }

  /** 督促; once a day for each step. */
  @POST
  @Path("/{step}/urge")
  public Map<String, Object> urge(@PathParam("step") UUID step) {
    deadlines.urge(step);
    return Map.of("urged", true);
  }

  /** {@code {"wanted": true, "days": 2}}: the reminder of one step. */
  @PUT
  @Path("/{step}/reminder")
  public Map<String, Object> remind(@PathParam("step") UUID step, JsonObject json) {
    var body = new JsonBody(json);
    deadlines.remind(step, body.flag("wanted"), body.whole("days", 0));
    return Map.of("changed", true);
  }

  private static Map<String, Object> json(WaitingRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.itemId().toString());
    json.put("stepId", row.stepId().toString());
    json.put("title", row.title());
    json.put("post", row.post());
    json.put("holders", row.holders());
    json.put("since", row.since() == null ? null : row.since().toString());
    json.put("waitedDays", row.waitedDays());
    json.put("dueOn", row.dueOn() == null ? null : row.dueOn().toString());
    json.put("urgent", row.urgent());
    json.put("overdue", row.overdue());
    json.put("awayAtDue", row.away());
    json.put("reminded", row.reminded());
    json.put("remindDays", row.remindDays());
    json.put("mayUrge", row.mayUrge().isAllowed());
    return json;
  }
}
