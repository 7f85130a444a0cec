package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import jp.fubako.revisions.Changes;
import jp.fubako.revisions.Changes.FieldChange;
import jp.fubako.revisions.RevisionsService;

/** What has changed in a document since the caller saw it. */
@Path("/cases/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

  @Inject private RevisionsService revisions;

  /** {@code {"changed"}}, with the changes when he saw an older revision. */
  @GET
  public Map<String, Object> changes(@PathParam("id") UUID id) {
    return revisions.changes(id).map(ChangesResource::json).orElseGet(() -> Map.of("seen", false));
  }

  private static Map<String, Object> json(Changes changes) {
    return Map.of(
        "seen", true,
        "seenRound", changes.seenRound(),
        "round", changes.round(),
        "fields", changes.fields().stream().map(ChangesResource::json).toList(),
        "files",
            changes.files().stream()
                .map(f -> Map.of("fate", f.fate().name(), "name", f.name()))
                .toList());
  }

  private static Map<String, Object> json(FieldChange change) {
    return Map.of(
        "field", change.field(),
        "pieces",
            change.pieces().stream()
                .map(p -> Map.of("kind", p.kind().name(), "words", p.words()))
                .toList());
  }

  /** The caller has the newest revision before his eyes. */
  @POST
  @Path("look")
  public Map<String, Object> look(@PathParam("id") UUID id) {
    revisions.look(id);
    return changes(id);
  }
}
