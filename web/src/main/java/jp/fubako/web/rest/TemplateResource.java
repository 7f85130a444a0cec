package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.UploadedTable;
import jp.fubako.shared.Verdict;
import jp.fubako.template.TemplateService;

/** 経路様式. */
@Path("/route-templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {

  @Inject private TemplateService templates;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private OfficeClock clock;

  /** The templates that hold on a day, and coming ones. */
  @GET
  public List<Map<String, Object>> list(@QueryParam("on") String on) {
    return templates.templates(day(on)).stream()
        .map(
            t ->
                Map.<String, Object>of(
                    "code", t.code(),
                    "name", t.name(),
                    "from", t.from().toString(),
                    "steps", t.steps().size()))
        .toList();
  }

  /** The templates of a day as Excel or CSV (UTF-8 with byte order mark). */
  @GET
  @Path("/table.{format:xlsx|csv}")
  @Produces(MediaType.WILDCARD)
  public Response table(@PathParam("format") String format, @QueryParam("on") String on) {
    return RegisterResource.file(templates.table(day(on)), format);
  }

  /** Takes the templates of a sheet over from a coming day on; 422 with what is wrong. */
  @PUT
  @Path("/table")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response importTable(@QueryParam("from") String from, InputStream file)
      throws IOException {
    var csv = spreadsheets.csv(file.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
    var report = templates.importTable(day(from), csv);
    var json =
        Map.of(
            "applied", report.applied(),
            "changed", report.changed(),
            "refusals",
                report.refusals().stream()
                    .map(v -> v instanceof Verdict.Refused r ? r.reason().key() : "")
                    .toList(),
            "faults",
                report.faults().stream()
                    .map(
                        f ->
                            Map.of(
                                "line", f.line(),
                                "column", f.column(),
                                "cause", f.cause().name(),
                                "value", f.value()))
                    .toList());
    return Response.status(report.applied() ? 200 : 422).entity(json).build();
  }

  /** Ends a template from a coming day on. */
  @DELETE
  @Path("/{code}")
  public Response end(@PathParam("code") String code, @QueryParam("from") String from) {
    templates.end(code, day(from));
    return Response.noContent().build();
  }

  private LocalDate day(String text) {
    return text == null ? clock.today() : Days.of(text);
  }
}
