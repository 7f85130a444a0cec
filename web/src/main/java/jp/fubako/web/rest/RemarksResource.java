package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import jp.fubako.remarks.CommentRow;
import jp.fubako.remarks.NoteRow;
import jp.fubako.remarks.RemarksService;

/** 公式コメント and 付箋 of a case. */
@Path("/cases/{id}/remarks")
@Produces(MediaType.APPLICATION_JSON)
public class RemarksResource {

  @Inject private RemarksService remarks;

  @GET
  public Map<String, Object> of(@PathParam("id") UUID id) {
    var all = remarks.of(id);
    return Map.of(
        "comments", all.comments().stream().map(RemarksResource::json).toList(),
        "notes", all.notes().stream().map(RemarksResource::json).toList(),
        "mayComment", all.commenting().isAllowed(),
        "mayNote", all.noting().isAllowed());
  }

  private static Map<String, Object> json(CommentRow row) {
    return Map.of(
        "at", row.at().toString(),
        "name", row.name(),
        "post", row.postTitle(),
        "words", row.words());
  }

  private static Map<String, Object> json(NoteRow row) {
    return Map.of("id", row.id().toString(), "at", row.at().toString(), "words", row.words());
  }

  /** {@code {"words"}}. */
  @POST
  @Path("comments")
  public Map<String, Object> comment(@PathParam("id") UUID id, JsonObject json) {
    remarks.comment(id, new JsonBody(json).text("words", ""));
    return of(id);
  }

  /** {@code {"words"}}. */
  @POST
  @Path("notes")
  public Map<String, Object> note(@PathParam("id") UUID id, JsonObject json) {
    remarks.note(id, new JsonBody(json).text("words", ""));
    return of(id);
  }

  @DELETE
  @Path("notes/{note}")
  public Map<String, Object> tearOff(@PathParam("id") UUID id, @PathParam("note") UUID note) {
    remarks.removeNote(note);
    return of(id);
  }
}
