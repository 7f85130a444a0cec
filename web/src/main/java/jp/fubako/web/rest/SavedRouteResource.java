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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.organisation.PostKind;
import jp.fubako.savedroute.SaveRoute;
import jp.fubako.savedroute.SavedRouteService;

/** 保存した経路 of the caller and his sections. */
@Path("/saved-routes")
@Produces(MediaType.APPLICATION_JSON)
public class SavedRouteResource {

  @Inject private SavedRouteService saved;

  @GET
  public List<Map<String, Object>> list() {
    return saved.routes().stream()
        .map(
            r ->
                Map.<String, Object>of(
                    "id", r.id().toString(),
                    "name", r.name(),
                    "shared", r.shared(),
                    "titles", r.titles()))
        .toList();
  }

  /** {@code name}, {@code shared}, {@code raiseTo}, {@code consultPosts}, {@code readerPosts}. */
  @POST
  public Map<String, Object> save(JsonObject json) {
    var body = new JsonBody(json);
    var id =
        saved.save(
            new SaveRoute(
                body.text("name"),
                body.flag("shared"),
                body.oneOf(PostKind.class, "raiseTo"),
                body.ids("consultPosts"),
                body.ids("readerPosts")));
    return Map.of("id", id.toString());
  }

  /** What it gives today. */
  @GET
  @Path("/{id}")
  public Map<String, Object> choose(@PathParam("id") UUID id) {
    var chosen = saved.choose(id);
    return Map.of(
        "raiseTo", chosen.raiseTo() == null ? "" : chosen.raiseTo().name(),
        "consultPosts", chosen.consultPosts().stream().map(UUID::toString).toList(),
        "readerPosts", chosen.readerPosts().stream().map(UUID::toString).toList(),
        "gone", chosen.gone());
  }

  @DELETE
  @Path("/{id}")
  public Response remove(@PathParam("id") UUID id) {
    saved.remove(id);
    return Response.noContent().build();
  }
}
