package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.seals.QueuedRequest;
import jp.fubako.seals.RequestSeal;
import jp.fubako.seals.SealRow;
import jp.fubako.seals.SealUseFilter;
import jp.fubako.seals.SealsDetail;
import jp.fubako.seals.SealsService;
import jp.fubako.web.records.RegisterTables;

/** 公印: seals, requests and the book. */
@Path("/seals")
@Produces(MediaType.APPLICATION_JSON)
public class SealResource {

  @Inject private SealsService seals;
  @Inject private RegisterTables tables;

  /** The seals in use today. */
  @GET
  public List<SealRow> inUse() {
    return seals.inUse();
  }

  /** 公印 of one proposal. */
  @GET
  @Path("/proposals/{id}")
  public Map<String, Object> of(@PathParam("id") UUID id) {
    return json(seals.detail(id));
  }

  /** 申請; {@code {"version", "requestKey", "sealId", "count"}}. */
  @POST
  @Path("/proposals/{id}/requests")
  public Map<String, Object> request(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    seals.request(
        new RequestSeal(
            id, body.version(), body.requestKey(), body.id("sealId"), body.whole("count", 1)));
    return json(seals.detail(id));
  }

  /** What waits for the caller to seal. */
  @GET
  @Path("/queue")
  public List<Map<String, Object>> queue() {
    return seals.queue(0, 100).rows().stream().map(SealResource::json).toList();
  }

  /** 押印; {@code {"requestKey", "letterFileId"}}. */
  @POST
  @Path("/requests/{id}/sealing")
  public Map<String, Object> seal(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    seals.seal(id, body.id("letterFileId"), body.requestKey());
    return Map.of("id", id.toString());
  }

  /** 押印しない; {@code {"requestKey", "reason"}}. */
  @POST
  @Path("/requests/{id}/refusal")
  public Map<String, Object> refuse(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    seals.refuse(id, body.requestKey(), body.text("reason", ""));
    return Map.of("id", id.toString());
  }

  /** 取下げ; {@code {"requestKey"}}. */
  @POST
  @Path("/requests/{id}/withdrawal")
  public Map<String, Object> takeBack(@PathParam("id") UUID id, JsonObject json) {
    seals.takeBack(id, new JsonBody(json).requestKey());
    return Map.of("id", id.toString());
  }

  /** 公印使用簿 by a filter, as Excel or CSV. */
  @GET
  @Path("/uses.{format:xlsx|csv}")
  public Response uses(
      @PathParam("format") String format,
      @QueryParam("from") String from,
      @QueryParam("until") String until,
      @QueryParam("seal") String seal,
      @QueryParam("omitted") boolean omitted,
      @QueryParam("words") String words) {
    var filter = new SealUseFilter(day(from), day(until), seal, omitted, words);
    return RegisterResource.file(tables.sealUses(filter), format);
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException("a date like 2027-04-01 is expected");
    }
  }

  private static Map<String, Object> json(SealsDetail detail) {
    var json = new LinkedHashMap<String, Object>();
    json.put(
        "requests",
        detail.requests().stream()
            .map(
                r ->
                    Map.of(
                        "id", r.id().toString(),
                        "seal", r.sealName(),
                        "count", r.count(),
                        "state", r.state().name(),
                        "askedBy", r.askedBy(),
                        "reason", r.reason()))
            .toList());
    json.put("sealed", detail.use() != null && !detail.use().omitted());
    json.put("omission", detail.use() == null ? "" : detail.use().omission());
    json.put("sealedBy", detail.use() == null ? "" : detail.use().byName());
    json.put("mayRequest", detail.mayRequest().isAllowed());
    return json;
  }

  private static Map<String, Object> json(QueuedRequest row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.request().id().toString());
    json.put("proposalId", row.request().proposalId().toString());
    json.put("subject", row.subject());
    json.put("number", row.number());
    json.put("seal", row.request().sealName());
    json.put("count", row.request().count());
    json.put("letterFileId", row.letterFileId().toString());
    json.put("collatedBy", row.collatedBy());
    json.put("maySeal", row.maySeal().isAllowed());
    return json;
  }
}
