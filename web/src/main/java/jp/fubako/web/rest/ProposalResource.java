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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.authority.Reservation;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftFields;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.EndProposal;
import jp.fubako.drafting.Leftover;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.SaveDraft;
import jp.fubako.drafting.SealHandling;
import jp.fubako.drafting.SubmitDraft;
import jp.fubako.organisation.PostKind;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** 起案. */
@Path("/proposals")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

  @Inject private DraftingService drafting;
  @Inject private Uploads uploads;

  /**
   * A new draft; {@code {"receiptId"}} when it answers a receipt, {@code {"copyOf"}} when it is a
   * 引用起案.
   */
  @POST
  public Map<String, Object> draft(JsonObject json) {
    var body = new JsonBody(json);
    var receipt = body.id("receiptId");
    var old = body.id("copyOf");
    if (old != null) {
      return json(drafting.detail(drafting.copyOf(old)));
    }
    var id = receipt == null ? drafting.draftNew() : drafting.draftFromReceipt(receipt);
    return json(drafting.detail(id));
  }

  /** 入力チェック. */
  @GET
  @Path("/{id}/findings")
  public List<Map<String, Object>> findings(@PathParam("id") UUID id) {
    return drafting.check(id).stream()
        .map(
            f ->
                Map.<String, Object>of(
                    "code", f.code().name(),
                    "error", f.error(),
                    "field", f.field(),
                    "args", f.args()))
        .toList();
  }

  /** Dates and years that stand as in the older proposal. */
  @GET
  @Path("/{id}/leftovers")
  public List<Leftover> leftovers(@PathParam("id") UUID id) {
    return drafting.leftovers(id);
  }

  /** The drafter means these words as they stand; {@code {"words"}}. */
  @POST
  @Path("/{id}/leftovers")
  public List<Leftover> confirm(@PathParam("id") UUID id, JsonObject json) {
    drafting.confirm(id, new JsonBody(json).text("words", ""));
    return drafting.leftovers(id);
  }

  @GET
  @Path("/{id}")
  public Map<String, Object> detail(@PathParam("id") UUID id) {
    return json(drafting.detail(id));
  }

  /** Stores the fields that are sent; the others stay as they are. */
  @PUT
  @Path("/{id}")
  public Map<String, Object> save(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var now = drafting.detail(id).fields();
    drafting.save(new SaveDraft(id, body.version(), fields(body, now)));
    return json(drafting.detail(id));
  }

  /** Adds attachments at the end. */
  @POST
  @Path("/{id}/attachments")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Map<String, Object> attach(@PathParam("id") UUID id, List<EntityPart> parts)
      throws IOException {
    drafting.attach(id, uploads.read(parts).files());
    return json(drafting.detail(id));
  }

  /** 回議開始; {@code {"version", "requestKey", "pin"}}: the route is the one of this moment. */
  @POST
  @Path("/{id}/submission")
  public Map<String, Object> submit(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    var shown = body.text("route", drafting.plan(id).fingerprint());
    var pin = body.pin();
    try {
      return DecisionResource.json(
          drafting.submit(new SubmitDraft(id, body.version(), body.requestKey(), shown, pin)));
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  /** 再回議 with an explanation only; {@code {"version", "requestKey", "reason"}}. */
  @POST
  @Path("/{id}/resumption")
  public Map<String, Object> resume(@PathParam("id") UUID id, JsonObject json) {
    drafting.resume(end(id, new JsonBody(json)));
    return json(drafting.detail(id));
  }

  /** 取下げ; {@code {"version", "requestKey", "reason"}}. */
  @POST
  @Path("/{id}/withdrawal")
  public Map<String, Object> withdraw(@PathParam("id") UUID id, JsonObject json) {
    drafting.withdraw(end(id, new JsonBody(json)));
    return json(drafting.detail(id));
  }

  /** 廃案; {@code {"version", "requestKey", "reason"}}. */
  @POST
  @Path("/{id}/scrapping")
  public Map<String, Object> scrap(@PathParam("id") UUID id, JsonObject json) {
    drafting.scrap(end(id, new JsonBody(json)));
    return json(drafting.detail(id));
  }

  private static EndProposal end(UUID id, JsonBody body) {
    return new EndProposal(id, body.version(), body.requestKey(), body.text("reason", ""));
  }

  private static DraftFields fields(JsonBody body, DraftFields now) {
    var has = body.json();
    return new DraftFields(
        has.containsKey("drafterPostId") ? body.id("drafterPostId") : now.drafterPostId(),
        body.text("subject", now.subject()),
        body.text("inquiry", now.inquiry()),
        body.text("grounds", now.grounds()),
        body.text("matter", now.matterCode()),
        has.containsKey("amount") ? body.whole("amount") : now.amount(),
        body.text("budgetItem", now.budgetItem()),
        has.containsKey("reservations")
            ? body.someOf(Reservation.class, "reservations")
            : now.reservations(),
        body.oneOf(PostKind.class, "raiseTo", now.raiseTo()),
        has.containsKey("consultPosts") ? body.ids("consultPosts") : now.consultPosts(),
        has.containsKey("readerPosts") ? body.ids("readerPosts") : now.readerPosts(),
        has.containsKey("urgent") ? body.flag("urgent") : now.urgent(),
        has.containsKey("dueOn") ? body.date("dueOn") : now.dueOn(),
        has.containsKey("issuing") ? body.flag("issuing") : now.issuing(),
        body.text("addressees", now.addressees()),
        body.text("issuer", now.issuer()),
        body.text("letterSubject", now.letterSubject()),
        body.text("letterBody", now.letterBody()),
        body.oneOf(DispatchMethod.class, "method", now.method()),
        body.oneOf(SealHandling.class, "seal", now.seal()),
        has.containsKey("plannedIssueOn") ? body.date("plannedIssueOn") : now.plannedIssueOn(),
        body.text("extension", now.extension()),
        has.containsKey("folderId") ? body.id("folderId") : now.folderId(),
        body.oneOf(DisclosureClass.class, "disclosure", now.disclosure()),
        body.text("disclosureReason", now.disclosureReason()),
        body.oneOf(ReadingScope.class, "scope", now.scope()));
  }

  static Map<String, Object> json(ProposalDetail proposal) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", proposal.id().toString());
    json.put("version", proposal.version());
    json.put("state", proposal.state().name());
    json.put("subject", proposal.fields().subject());
    json.put("inquiry", proposal.fields().inquiry());
    json.put("grounds", proposal.fields().grounds());
    json.put("folderId", text(proposal.fields().folderId()));
    json.put("copiedFrom", text(proposal.copiedFrom()));
    json.put("number", proposal.number());
    json.put("sectionId", String.valueOf(proposal.sectionId()));
    json.put("filing", proposal.filing());
    json.put("sheetFileId", text(proposal.sheetFileId()));
    json.put("letterFileId", text(proposal.letterFileId()));
    json.put("letterItemId", text(proposal.letterItemId()));
    json.put("attachments", proposal.attachments().stream().map(f -> f.id().toString()).toList());
    return json;
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
