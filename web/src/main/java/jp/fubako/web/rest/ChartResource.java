package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.fubako.organisation.ChartBranch;
import jp.fubako.organisation.ChartService;
import jp.fubako.organisation.Holder;
import jp.fubako.web.organisation.ChartTable;

/** 組織図 of any day. */
@Path("/chart")
@Produces(MediaType.APPLICATION_JSON)
public class ChartResource {

  @Inject private ChartService charts;

  @GET
  public List<Map<String, Object>> chart(@QueryParam("on") String on) {
    return charts.tree(day(on)).stream().map(ChartResource::branch).toList();
  }

  /** One row for each holder of each post; a vacant post has a row too. */
  @GET
  @Path("/staff.{format:xlsx|csv}")
  public Response table(@PathParam("format") String format, @QueryParam("on") String on) {
    var day = day(on);
    return RegisterResource.file(ChartTable.of(charts.tree(day), day), format);
  }

  private static Map<String, Object> branch(ChartBranch branch) {
    return Map.of(
        "code", branch.unit().code(),
        "name", branch.unit().name(),
        "posts", branch.posts().stream().map(ChartResource::post).toList(),
        "below", branch.below().stream().map(ChartResource::branch).toList());
  }

  private static Map<String, Object> post(ChartBranch.ChartPost post) {
    return Map.of(
        "id", post.post().id().toString(),
        "title", post.post().title(),
        "vacant", post.holders().isEmpty(),
        "holders", post.holders().stream().map(ChartResource::holder).toList());
  }

  private static Map<String, Object> holder(Holder holder) {
    return Map.of("name", holder.name(), "kind", holder.kind().name());
  }

  private static LocalDate day(String on) {
    try {
      return LocalDate.parse(on == null ? "" : on);
    } catch (DateTimeException e) {
      throw new BadRequestException("on: a date like 2027-04-01 is expected");
    }
  }
}
