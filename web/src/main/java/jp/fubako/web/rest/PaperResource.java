package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.paper.DeclarePaper;
import jp.fubako.paper.PaperReasonRow;
import jp.fubako.paper.PaperRow;
import jp.fubako.paper.PaperService;
import jp.fubako.shared.OfficeAddress;

/** 紙資料 of a case: what it is, why and where, and the cover under which it travels. */
@Path("/cases/{id}/paper")
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {

  private static final String COVER = "紙資料回付票.pdf";

  @Inject private PaperService paper;
  @Inject private DraftingService drafting;

  /** Empty without paper. */
  @GET
  public Map<String, Object> of(@PathParam("id") UUID id) {
    return paper.of(id).map(PaperResource::json).orElse(Map.of());
  }

  private static Map<String, Object> json(PaperRow row) {
    return Map.of(
        "reason", row.reason(),
        "contents", row.contents(),
        "place", row.place(),
        "declaredBy", row.declaredBy());
  }

  /** The reasons that may be chosen today. */
  @GET
  @Path("reasons")
  public List<Map<String, Object>> reasons() {
    return paper.reasons().stream().map(PaperResource::json).toList();
  }

  private static Map<String, Object> json(PaperReasonRow row) {
    return Map.of(
        "code", row.code(),
        "label", row.label(),
        "article", row.article(),
        "wordsRequired", row.wordsRequired());
  }

  /** {@code {"reason": code, "words", "contents", "place"}}. */
  @PUT
  public Map<String, Object> declare(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    drafting.declarePaper(
        new DeclarePaper(
            id,
            body.text("reason"),
            body.text("words"),
            body.text("contents"),
            body.text("place")));
    return of(id);
  }

  @DELETE
  public Map<String, Object> retract(@PathParam("id") UUID id) {
    drafting.retractPaper(id);
    return of(id);
  }

  /** The cover as PDF; its code leads to the case at the address that the office has set. */
  @GET
  @Path("cover")
  @Produces("application/pdf")
  public Response cover(@PathParam("id") UUID id, @Context HttpServletRequest request) {
    var here =
        URI.create(request.getRequestURL().toString()).resolve(request.getContextPath() + "/");
    var office = OfficeAddress.configured().orElse(here);
    return Response.ok(paper.cover(id, office))
        .header("Content-Disposition", FileNames.attachment(COVER))
        .header("Cache-Control", "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
