package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftFields;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.Origin;
import jp.fubako.drafting.SuccessionDetail;
import jp.fubako.drafting.SuccessionService;
import jp.fubako.issuing.Dispatch;
import jp.fubako.issuing.IssuingService;
import jp.fubako.issuing.LetterWords;
import jp.fubako.issuing.MakeLetter;

/** 施行: what follows the decision. */
@Path("/proposals")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {

  @Inject private IssuingService issuing;
  @Inject private DraftingService drafting;
  @Inject private SuccessionService successions;

  /** 文書番号; {@code {"version", "requestKey"}}. */
  @POST
  @Path("/{id}/number")
  public Map<String, Object> number(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.takeNumber(id, body.version(), body.requestKey());
    return now(id);
  }

  /**
   * 施行文; {@code {"version", "requestKey", "issuedOn"}}, {@code "omission"} names the kind of 公印省略.
   * Corrected words are sent as {@code "addressees", "issuer", "letterSubject", "letterBody"}; what
   * is not sent is as decided.
   */
  @POST
  @Path("/{id}/letter")
  public Map<String, Object> letter(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.makeLetter(
        new MakeLetter(
            id,
            body.version(),
            body.requestKey(),
            body.date("issuedOn"),
            words(body, drafting.detail(id).fields()),
            body.text("omission")));
    return now(id);
  }

  private static LetterWords words(JsonBody body, DraftFields decided) {
    var subject = decided.letterSubject().isEmpty() ? decided.subject() : decided.letterSubject();
    return new LetterWords(
        body.text("addressees", decided.addressees()),
        body.text("issuer", decided.issuer()),
        body.text("letterSubject", subject),
        body.text("letterBody", decided.letterBody()));
  }

  /** 変更起案 ({@code "how": "CHANGE"}) or 取消起案 ({@code "CANCELLATION"}); {@code {"requestKey"}}. */
  @POST
  @Path("/{id}/succession")
  public Map<String, Object> supersede(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var how = body.oneOf(Origin.class, "how");
    if (how == null || !how.supersedes()) {
      throw new BadRequestException("how: CHANGE or CANCELLATION is expected");
    }
    return now(successions.begin(id, how, body.requestKey()));
  }

  /** How it is tied to what changes or cancels it. */
  @GET
  @Path("/{id}/succession")
  public Map<String, Object> succession(@PathParam("id") UUID id) {
    var detail = successions.detail(id);
    var json = new LinkedHashMap<String, Object>();
    json.put("supersedes", id(detail.old()));
    json.put("supersededBy", id(detail.newer()));
    json.put("how", detail.newer() == null ? null : detail.newer().how().name());
    json.put("underWay", id(detail.underWay()));
    json.put("mayBegin", detail.mayBegin().isAllowed());
    return json;
  }

  private static String id(SuccessionDetail.Tied tied) {
    return tied == null ? null : tied.id().toString();
  }

  /** 発送; {@code {"version", "requestKey", "method", "dispatchedOn", "addressee", "note"}}. */
  @POST
  @Path("/{id}/dispatch")
  public Map<String, Object> dispatch(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.dispatch(
        new Dispatch(
            id,
            body.version(),
            body.requestKey(),
            body.oneOf(DispatchMethod.class, "method"),
            body.date("dispatchedOn"),
            body.text("addressee"),
            body.text("note", "")));
    return now(id);
  }

  /** 完結; {@code {"version", "requestKey"}}. */
  @POST
  @Path("/{id}/completion")
  public Map<String, Object> complete(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    issuing.complete(id, body.version(), body.requestKey());
    return now(id);
  }

  private Map<String, Object> now(UUID id) {
    return ProposalResource.json(drafting.detail(id));
  }
}
