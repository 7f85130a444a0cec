package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.absence.AbsenceService;
import jp.fubako.absence.SetAbsence;
import jp.fubako.organisation.AbsenceHandling;
import jp.fubako.organisation.AbsenceRow;
import jp.fubako.organisation.DayHalf;

/** 不在設定. */
@Path("/absences")
@Produces(MediaType.APPLICATION_JSON)
public class AbsenceResource {

  @Inject private AbsenceService absences;

  /** The absences of a person that are not over. */
  @GET
  public List<Map<String, Object>> of(@QueryParam("person") UUID person) {
    if (person == null) {
      throw new BadRequestException("person: an id is expected");
    }
    return absences.of(person).stream().map(AbsenceResource::json).toList();
  }

  /** For whom the caller may enter absences, himself first. */
  @GET
  @Path("/people")
  public List<Map<String, Object>> people() {
    return absences.people().stream()
        .map(
            p ->
                Map.<String, Object>of(
                    "id", p.id().toString(), "staffNo", p.staffNo(), "name", p.name()))
        .toList();
  }

  /** {@code personId, fromOn, fromHalf, untilOn, untilHalf, reason, handling}. */
  @POST
  public Map<String, Object> set(JsonObject json) {
    var body = new JsonBody(json);
    var id =
        absences.set(
            new SetAbsence(
                body.id("personId"),
                body.date("fromOn"),
                body.oneOf(DayHalf.class, "fromHalf", DayHalf.AM),
                body.date("untilOn"),
                body.oneOf(DayHalf.class, "untilHalf", DayHalf.PM),
                body.text("reason", ""),
                body.oneOf(AbsenceHandling.class, "handling", AbsenceHandling.WAIT)));
    return Map.of("id", id.toString());
  }

  /** 取消・繰上げ. */
  @DELETE
  @Path("/{id}")
  public Response end(@PathParam("id") UUID id) {
    absences.end(id);
    return Response.noContent().build();
  }

  private static Map<String, Object> json(AbsenceRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.id().toString());
    json.put("fromOn", row.fromOn().toString());
    json.put("fromHalf", row.fromHalf().name());
    json.put("untilOn", row.untilOn() == null ? null : row.untilOn().toString());
    json.put("untilHalf", row.untilHalf().name());
    json.put("reason", row.reason());
    json.put("handling", row.handling().name());
    return json;
  }
}
