package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.notice.NoticeBox;
import jp.fubako.notice.NoticeRow;
import jp.fubako.notice.NoticeService;
import jp.fubako.web.shared.Texts;

/** お知らせ: the caller's own notices. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

  private static final int ROWS = 50;

  @Inject private NoticeService notices;

  /** One page of the caller's notices; {@code box} is UNREAD or ALL. */
  @GET
  public Map<String, Object> list(
      @QueryParam("box") NoticeBox box, @QueryParam("offset") int offset) {
    var page = notices.list(box == null ? NoticeBox.UNREAD : box, Math.max(0, offset), ROWS);
    return Map.of(
        "unread",
        notices.unread(),
        "total",
        page.total(),
        "rows",
        page.rows().stream().map(NoticeResource::json).toList());
  }

  /** How many the caller has not read. */
  @GET
  @Path("/count")
  public Map<String, Object> count() {
    return Map.of("unread", notices.unread());
  }

  /** Marks one as read and says what it is about. */
  @POST
  @Path("/{id}/read")
  public Map<String, Object> read(@PathParam("id") UUID id) {
    return json(notices.open(id));
  }

  /** すべて既読. */
  @POST
  @Path("/read")
  public Map<String, Object> readAll() {
    return Map.of("read", notices.markAllRead());
  }

  private static Map<String, Object> json(NoticeRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.id().toString());
    json.put("kind", row.kind().name());
    json.put("why", row.why().name());
    json.put("reason", Texts.of("notice.why." + row.why(), row.whyWords()));
    json.put("by", row.byName());
    json.put("itemId", row.itemId().toString());
    json.put("title", row.title());
    json.put("urgent", row.urgent());
    json.put("dueOn", row.dueOn() == null ? null : row.dueOn().toString());
    json.put("at", row.at().toString());
    json.put("settled", row.settled());
    json.put("readAt", row.readAt() == null ? null : row.readAt().toString());
    return json;
  }
}
