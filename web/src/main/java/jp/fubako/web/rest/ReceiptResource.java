package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.receipt.ArriveFiles;
import jp.fubako.receipt.ReceiptChannel;
import jp.fubako.receipt.ReceiptDetail;
import jp.fubako.receipt.ReceiptEntry;
import jp.fubako.receipt.ReceiptMedium;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.receipt.RegisterReceipt;
import jp.fubako.receipt.StampCorner;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** 収受. */
@Path("/receipts")
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptResource {

  @Inject private ReceiptService receipts;
  @Inject private Uploads uploads;

  /** 到達: files that are one document, and {@code entry = {"requestKey", "channel"}}. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Map<String, Object> arrive(List<EntityPart> parts) throws IOException {
    var arrived = uploads.read(parts);
    var entry = arrived.entry();
    var channel = entry.oneOf(ReceiptChannel.class, "channel", ReceiptChannel.BY_HAND);
    return json(
        receipts.detail(
            receipts.arrive(new ArriveFiles(entry.requestKey(), arrived.files(), channel, null))));
  }

  @GET
  @Path("/{id}")
  public Map<String, Object> detail(@PathParam("id") UUID id) {
    return json(receipts.detail(id));
  }

  /** 収受登録. */
  @POST
  @Path("/{id}/registration")
  public Map<String, Object> register(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    receipts.register(
        new RegisterReceipt(
            id,
            body.version(),
            body.requestKey(),
            entry(body),
            null,
            body.id("distributeTo"),
            body.oneOf(StampCorner.class, "corner", StampCorner.EMPTIEST),
            body.whole("year") == null ? null : body.whole("year", 0)));
    return json(receipts.detail(id));
  }

  /** 配布; {@code {"version", "sectionId"}}. */
  @POST
  @Path("/{id}/distribution")
  public Map<String, Object> distribute(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    receipts.distribute(id, body.version(), body.id("sectionId"));
    return json(receipts.detail(id));
  }

  /** 主管課受領; {@code {"version"}}. */
  @POST
  @Path("/{id}/acceptance")
  public Map<String, Object> accept(@PathParam("id") UUID id, JsonObject json) {
    receipts.accept(id, new JsonBody(json).version());
    return json(receipts.detail(id));
  }

  /** 担当者; {@code {"version", "personId"}}. */
  @POST
  @Path("/{id}/assignment")
  public Map<String, Object> assign(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    receipts.assign(id, body.version(), body.id("personId"));
    return json(receipts.detail(id));
  }

  private static ReceiptEntry entry(JsonBody body) {
    return new ReceiptEntry(
        body.text("subject"),
        body.text("sender"),
        body.text("addressee"),
        body.text("counterpartNumber"),
        body.date("documentDate"),
        body.oneOf(ReceiptChannel.class, "channel", ReceiptChannel.BY_HAND),
        body.oneOf(ReceiptMedium.class, "medium", ReceiptMedium.ELECTRONIC),
        body.flag("needsReply"),
        body.date("replyDueOn"),
        body.id("folderId"),
        body.oneOf(DisclosureClass.class, "disclosure"),
        body.oneOf(ReadingScope.class, "scope", ReadingScope.SECTION),
        body.whole("count", 1),
        body.text("note"));
  }

  private static Map<String, Object> json(ReceiptDetail receipt) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", receipt.id().toString());
    json.put("version", receipt.version());
    json.put("state", receipt.state().name());
    json.put("number", receipt.number());
    json.put("section", receipt.sectionName());
    json.put("handler", receipt.handlerName());
    json.put("stamp", receipt.stamp().name());
    json.put(
        "files",
        receipt.files().stream()
            .map(
                f ->
                    Map.of(
                        "id", f.id().toString(),
                        "name", f.name(),
                        "sha256", f.hash(),
                        "role", f.role().name(),
                        "inspection", f.inspection().name(),
                        "code", f.inspectionCode() == null ? "" : f.inspectionCode()))
            .toList());
    return json;
  }
}
