package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.authority.Reservation;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.authority.RuleVersionRow;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.authority.TestResult;
import jp.fubako.organisation.ImportReport;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.routing.RouteTrialService;
import jp.fubako.routing.TryRoute;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.TableExport;
import jp.fubako.shared.UploadedTable;

/** 専決規程: versions, their tables and tests, and who would decide. */
@Path("/authority")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private RuleVersionService versions;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private RouteTrialService trials;
  @Inject private OfficeClock clock;

  @GET
  @Path("/versions")
  public List<Map<String, Object>> list() {
    return versions.versions().stream().map(AuthorityResource::json).toList();
  }

  /** A draft of the version {@code basedOn}. */
  @POST
  @Path("/versions")
  public Map<String, Object> draft(JsonObject json) {
    return json(versions.version(versions.draft(new JsonBody(json).id("basedOn"))).row());
  }

  /** The version, and how many faults keep it from being released. */
  @GET
  @Path("/versions/{id}")
  public Map<String, Object> version(@PathParam("id") UUID id) {
    var version = versions.version(id);
    return Map.of("row", json(version.row()), "faults", version.faults().size());
  }

  /** {@code version}, {@code name}, {@code basis}, {@code from}. */
  @PUT
  @Path("/versions/{id}")
  public Map<String, Object> describe(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    versions.describe(
        id, body.version(), body.text("name"), body.text("basis", ""), body.date("from"));
    return json(versions.version(id).row());
  }

  /** One table, as Excel or CSV (UTF-8 with byte order mark). */
  @GET
  @Path("/versions/{id}/{part:RULES|CLAUSES|TESTS}.{format:xlsx|csv}")
  @Produces(MediaType.WILDCARD)
  public Response table(
      @PathParam("id") UUID id, @PathParam("part") Part part, @PathParam("format") String format) {
    var table = versions.table(id, part);
    var excel = format.equals("xlsx");
    var bytes = excel ? TableExport.xlsx(table) : TableExport.csv(table, StandardCharsets.UTF_8);
    return Response.ok(bytes, excel ? XLSX : "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(table.title() + "." + format))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Replaces one table of a draft; 422 with the wrong rows when there are any. */
  @PUT
  @Path("/versions/{id}/{part:RULES|CLAUSES|TESTS}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response importTable(
      @PathParam("id") UUID id,
      @PathParam("part") Part part,
      @QueryParam("version") long seen,
      InputStream file)
      throws IOException {
    var csv = spreadsheets.csv(file.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
    var report = versions.importTable(id, seen, part, csv);
    return Response.status(report.applied() ? 200 : 422).entity(json(report)).build();
  }

  /** The stored tests, run now. */
  @GET
  @Path("/versions/{id}/results")
  public List<Map<String, Object>> results(@PathParam("id") UUID id) {
    return versions.runTests(id).stream().map(AuthorityResource::json).toList();
  }

  /** {@code version}, {@code reason}. */
  @POST
  @Path("/versions/{id}/release")
  public Map<String, Object> release(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    versions.release(id, body.version(), body.text("reason", ""));
    return json(versions.version(id).row());
  }

  /** {@code version}, {@code reason}. */
  @POST
  @Path("/versions/{id}/withdraw")
  public Map<String, Object> withdraw(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    versions.withdraw(id, body.version(), body.text("reason", ""));
    return json(versions.version(id).row());
  }

  /** Who would decide: {@code matter}, {@code amount}, {@code unit}, {@code on} and the like. */
  @POST
  @Path("/trials")
  public Map<String, Object> trial(JsonObject json) {
    var body = new JsonBody(json);
    var on = body.date("on");
    var answer =
        trials.tryOut(
            new TryRoute(
                body.id("versionId"),
                body.text("matter"),
                body.whole("amount"),
                body.text("unit"),
                body.someOf(Reservation.class, "reservations"),
                on == null ? clock.today() : on));
    answer.verdict().orThrow();
    var plan = answer.trial().plan();
    return Map.of(
        "decider", answer.trial().decider(),
        "route", answer.trial().route(),
        "reason", plan.reason(),
        "article", plan.article());
  }

  private static Map<String, Object> json(RuleVersionRow row) {
    return Map.of(
        "id", row.id().toString(),
        "version", row.version(),
        "name", row.name(),
        "phase", row.phase().name(),
        "from", row.from().toString(),
        "reason", row.reason());
  }

  private static Map<String, Object> json(TestResult result) {
    return Map.of(
        "title", result.test().title(),
        "passed", result.passed(),
        "decider", result.decider(),
        "route", result.route());
  }

  private static Map<String, Object> json(ImportReport report) {
    return Map.of(
        "applied",
        report.applied(),
        "faults",
        report.faults().stream()
            .map(
                f ->
                    Map.of(
                        "table", f.table(),
                        "line", f.line(),
                        "column", f.column(),
                        "cause", f.cause().name(),
                        "value", f.value()))
            .toList());
  }
}
