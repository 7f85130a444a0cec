package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.UUID;
import jp.fubako.acting.ActingOrderRow;
import jp.fubako.acting.ActingRuleService;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.UploadedTable;
import jp.fubako.shared.Verdict;

/** 代決順位. */
@Path("/acting")
@Produces(MediaType.APPLICATION_JSON)
public class ActingResource {

  @Inject private ActingRuleService acting;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private OfficeClock clock;

  /** The orders of a day, coming ones included. */
  @GET
  @Path("/orders")
  public List<Map<String, Object>> orders(@QueryParam("on") String on) {
    return acting.orders(day(on)).stream().map(ActingResource::json).toList();
  }

  /** The orders of a day as Excel or CSV (UTF-8 with byte order mark). */
  @GET
  @Path("/orders.{format:xlsx|csv}")
  @Produces(MediaType.WILDCARD)
  public Response table(@PathParam("format") String format, @QueryParam("on") String on) {
    return RegisterResource.file(acting.table(day(on)), format);
  }

  /** Takes the orders of a sheet over from a coming day on; 422 with what is wrong. */
  @PUT
  @Path("/orders")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response importTable(@QueryParam("from") String from, InputStream file)
      throws IOException {
    var csv = spreadsheets.csv(file.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
    var report = acting.importTable(day(from), csv);
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

  /** {@code from}, {@code acting} as post ids in order, {@code article}. */
  @PUT
  @Path("/orders/{post}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(@PathParam("post") UUID post, JsonObject json) {
    var body = new JsonBody(json);
    acting.save(post, body.date("from"), body.ids("acting"), body.text("article", ""));
    return Response.noContent().build();
  }

  /** Takes a coming order back. */
  @DELETE
  @Path("/orders/{post}")
  public Response withdraw(@PathParam("post") UUID post, @QueryParam("from") String from) {
    acting.withdraw(post, day(from));
    return Response.noContent().build();
  }

  /** What is remarkable on a day. */
  @GET
  @Path("/faults")
  public List<Map<String, Object>> faults(@QueryParam("on") String on) {
    return acting.faults(day(on)).stream()
        .map(
            f ->
                Map.<String, Object>of(
                    "post", f.title(), "cause", f.cause().name(), "value", f.value()))
        .toList();
  }

  /** Who would act for a post on a day. */
  @GET
  @Path("/trial")
  public Map<String, Object> trial(@QueryParam("post") UUID post, @QueryParam("on") String on) {
    var trial = acting.trial(post, day(on));
    return Map.of(
        "post", trial.title(),
        "holder", trial.holder(),
        "outcome", trial.outcome().name(),
        "actor", trial.actor(),
        "candidates",
            trial.candidates().stream()
                .map(c -> Map.of("title", c.title(), "stand", c.stand().name()))
                .toList());
  }

  private LocalDate day(String text) {
    return text == null ? clock.today() : Days.of(text);
  }

  private static Map<String, Object> json(ActingOrderRow row) {
    return Map.of(
        "post", row.postId().toString(),
        "title", row.title(),
        "from", row.from().toString(),
        "coming", row.coming(),
        "order", row.seats().stream().map(s -> s.title()).toList(),
        "acting", row.seats().stream().map(s -> s.postId().toString()).toList(),
        "article", row.article());
  }
}
