package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.numbering.NumberBookService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRow;
import jp.fubako.numbering.NumberRuleLine;
import jp.fubako.numbering.NumberRuleReport;
import jp.fubako.numbering.NumberRuleRow;
import jp.fubako.numbering.NumberRuleService;
import jp.fubako.numbering.SeriesRow;
import jp.fubako.numbering.YearBasis;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.UploadedTable;
import jp.fubako.shared.Verdict;
import jp.fubako.web.numbering.BookTables;

/** 文書番号: the rules, the books and the closing of years. */
@Path("/numbering")
@Produces(MediaType.APPLICATION_JSON)
public class NumberingResource {

  @Inject private NumberRuleService rules;
  @Inject private NumberBookService books;
  @Inject private SpreadsheetService spreadsheets;

  @GET
  @Path("/rules")
  public List<Map<String, Object>> rules() {
    return rules.rules().stream().map(NumberingResource::json).toList();
  }

  /** The rules as Excel or CSV (UTF-8 with byte order mark). */
  @GET
  @Path("/rules.{format:xlsx|csv}")
  @Produces(MediaType.WILDCARD)
  public Response table(@PathParam("format") String format) {
    return RegisterResource.file(rules.table(), format);
  }

  /** Puts the coming rules of a sheet in place of the stored; 422 with what is wrong. */
  @PUT
  @Path("/rules")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response importTable(InputStream file) throws IOException {
    var csv = spreadsheets.csv(file.readNBytes(UploadedTable.MOST_BYTES + 1)).orElse("");
    var report = rules.importTable(csv);
    return Response.status(report.applied() ? 200 : 422).entity(json(report)).build();
  }

  /**
   * A rule from a coming day: {@code kind}, {@code from}, {@code basis}, {@code format}, {@code
   * symbol}, {@code countsWith}, {@code closesOn} as {@code --05-31}, {@code article}.
   */
  @POST
  @Path("/rules")
  public Map<String, Object> add(JsonObject json) {
    var body = new JsonBody(json);
    var closesOn = body.text("closesOn");
    var line =
        new NumberRuleLine(
            body.oneOf(NumberKind.class, "kind"),
            body.date("from"),
            body.oneOf(YearBasis.class, "basis", YearBasis.FISCAL),
            body.text("format"),
            body.text("symbol"),
            body.oneOf(NumberKind.class, "countsWith"),
            closesOn == null ? null : MonthDay.parse(closesOn),
            body.text("article"));
    return Map.of("id", rules.add(line).toString());
  }

  @DELETE
  @Path("/rules/{id}")
  public Response remove(@PathParam("id") UUID id, @QueryParam("version") long seen) {
    rules.remove(id, seen);
    return Response.noContent().build();
  }

  /** The next number of a kind for a section's symbol; it is not taken. */
  @GET
  @Path("/next")
  public Map<String, Object> next(
      @QueryParam("kind") NumberKind kind, @QueryParam("symbol") String symbol) {
    return Map.of("number", rules.next(kind, symbol == null ? "" : symbol));
  }

  /** The series of a year. */
  @GET
  @Path("/years/{year:\\d{4}}")
  public List<Map<String, Object>> series(@PathParam("year") int year) {
    return books.series(year).stream().map(NumberingResource::json).toList();
  }

  /** The numbers of a series, 欠番 included. */
  @GET
  @Path("/books/{id}")
  public List<Map<String, Object>> book(@PathParam("id") UUID id) {
    return books.book(id).numbers().stream().map(NumberingResource::json).toList();
  }

  @GET
  @Path("/books/{id}.{format:xlsx|csv}")
  @Produces(MediaType.WILDCARD)
  public Response bookTable(@PathParam("id") UUID id, @PathParam("format") String format) {
    return RegisterResource.file(BookTables.of(books.book(id)), format);
  }

  /** 欠番一覧 of a year. */
  @GET
  @Path("/gaps/{year:\\d{4}}.{format:xlsx|csv}")
  @Produces(MediaType.WILDCARD)
  public Response gaps(@PathParam("year") int year, @PathParam("format") String format) {
    return RegisterResource.file(BookTables.gaps(year, books.gaps(year)), format);
  }

  /** まとめ取り: {@code kind}, {@code symbol}, {@code count}, {@code purpose}. */
  @POST
  @Path("/reservations")
  public List<Map<String, Object>> reserve(JsonObject json) {
    var body = new JsonBody(json);
    return books
        .reserve(
            body.oneOf(NumberKind.class, "kind"),
            body.text("symbol", ""),
            body.whole("count", 1),
            body.text("purpose"))
        .stream()
        .map(NumberingResource::json)
        .toList();
  }

  /** A reserved number stands on paper: {@code subject}. */
  @POST
  @Path("/numbers/{id}/paper")
  public Response useOnPaper(@PathParam("id") UUID id, JsonObject json) {
    books.useOnPaper(id, new JsonBody(json).text("subject"));
    return Response.noContent().build();
  }

  /** 欠番: {@code reason}. */
  @POST
  @Path("/numbers/{id}/void")
  public Response makeVoid(@PathParam("id") UUID id, JsonObject json) {
    books.makeVoid(id, new JsonBody(json).text("reason"));
    return Response.noContent().build();
  }

  /** Closes a year of a counter for good. */
  @POST
  @Path("/years/{year:\\d{4}}/{counter}/closing")
  public Response close(@PathParam("year") int year, @PathParam("counter") NumberKind counter) {
    books.close(counter, year);
    return Response.noContent().build();
  }

  private static Map<String, Object> json(NumberRuleRow row) {
    return Map.of(
        "id", row.id().toString(),
        "version", row.version(),
        "kind", row.line().kind().name(),
        "from", row.line().from().toString(),
        "format", row.line().format(),
        "countsWith", row.line().countsWith().name(),
        "phase", row.phase().name(),
        "sample", row.sample());
  }

  private static Map<String, Object> json(SeriesRow row) {
    return Map.of(
        "id", row.id().toString(),
        "kind", row.kind().name(),
        "symbol", row.symbol(),
        "last", row.last(),
        "void", row.voided(),
        "reserved", row.reserved(),
        "missing", row.missing(),
        "over", row.over());
  }

  private static Map<String, Object> json(NumberRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.id().toString());
    json.put("number", row.text());
    json.put("sequence", row.sequence());
    json.put("state", row.state().name());
    json.put("subject", row.subject());
    json.put("reason", row.voidReason() == null ? "" : row.voidReason());
    json.put("by", row.settledBy());
    return json;
  }

  private static Map<String, Object> json(NumberRuleReport report) {
    return Map.of(
        "applied",
        report.applied(),
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
  }
}
