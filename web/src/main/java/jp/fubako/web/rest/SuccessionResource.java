package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.fubako.custody.SuccessionPlan;
import jp.fubako.custody.UnitSuccessionService;
import jp.fubako.shared.UploadedTable;

/** 組織改正: who has what an abolished unit leaves. */
@Path("/successions")
@Produces(MediaType.APPLICATION_JSON)
public class SuccessionResource {

  @Inject private UnitSuccessionService successions;

  @GET
  public List<Map<String, Object>> all() {
    return successions.plans().stream().map(SuccessionResource::json).toList();
  }

  /** The table of a day (.xlsx, or CSV in UTF-8 or Windows-31J); 422 with the wrong rows. */
  @PUT
  @Path("/{day}")
  @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
  public Response load(@PathParam("day") String day, InputStream table) throws IOException {
    var bytes = table.readNBytes(UploadedTable.MOST_BYTES + 1);
    var plan = successions.load(day(day), day, bytes);
    return Response.status(plan.faults().isEmpty() ? 200 : 422).entity(json(plan)).build();
  }

  /** 確定. */
  @POST
  @Path("/{day}/confirmation")
  public Response confirm(@PathParam("day") String day) {
    successions.confirm(day(day));
    return Response.noContent().build();
  }

  /** 取りやめ, as long as it is not confirmed. */
  @DELETE
  @Path("/{day}")
  public Response discard(@PathParam("day") String day) {
    successions.discard(day(day));
    return Response.noContent().build();
  }

  private static Map<String, Object> json(SuccessionPlan plan) {
    return Map.of(
        "effectiveOn", plan.effectiveOn().toString(),
        "state", plan.state().name(),
        "faults",
            plan.faults().stream()
                .map(
                    f ->
                        Map.of(
                            "line", f.line(),
                            "column", f.column(),
                            "cause", f.cause().name(),
                            "value", f.value()))
                .toList(),
        "lines",
            plan.lines().stream()
                .map(
                    l ->
                        Map.of(
                            "from", l.predecessor(),
                            "to", l.heir(),
                            "classification", l.classification(),
                            "folders", l.folders(),
                            "cases", l.cases()))
                .toList(),
        "peopleLeft", plan.peopleLeft());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException("a date like 2027-04-01 is expected");
    }
  }
}
