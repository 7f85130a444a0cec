package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import jp.fubako.records.FileService;

/**
 * The files of the documents: pages as pictures for the viewer, and the unchanged bytes. Whoever
 * may not read the document finds nothing. Bytes from outside are never shown inline: they are
 * offered as a download only.
 */
@Path("files/{id}")
public class FileResource {

  private static final int WIDEST = 2400;

  @Inject FileService files;

  @PathParam("id")
  UUID id;

  /**
   * A page as PNG; the header {@code Fubako-Pages} says how many there are.
   *
   * @param page from 1
   * @param width pixels wished for
   */
  @GET
  @Path("pages/{page}")
  @Produces("image/png")
  public Response page(
      @PathParam("page") int page,
      @QueryParam("w") @DefaultValue("1200") int width,
      @Context Request request)
      throws IOException {
    var image = files.page(id, page, Math.clamp(width, 100, WIDEST));
    var tag = new EntityTag(image.tag());
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged != null ? unchanged : Response.ok(Files.readAllBytes(image.png()));
    return answer
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .header("Fubako-Pages", image.pages())
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** The unchanged bytes, with ranges. */
  @GET
  public Response download(@Context Request request) {
    var bytes = files.download(id);
    var tag = new EntityTag(bytes.hash());
    var unchanged = request.evaluatePreconditions(tag);
    var answer =
        unchanged != null
            ? unchanged
            : Response.ok(bytes.path().toFile(), "application/octet-stream");
    return answer
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", FileNames.attachment(bytes.name()))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
