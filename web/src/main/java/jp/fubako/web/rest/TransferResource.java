package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.shared.TableData;
import jp.fubako.shared.UploadedTable;
import jp.fubako.transfer.LoadTransfer;
import jp.fubako.transfer.TransferService;

/** 人事異動: load, rehearse, confirm, take back. */
@Path("/transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

  @Inject private TransferService transfers;

  /** All transfers. */
  @GET
  public List<Map<String, Object>> all() {
    return transfers.transfers().stream().map(TransferJson::of).toList();
  }

  /**
   * One part {@code file} (.xlsx, or CSV in UTF-8 or Windows-31J) and {@code entry =
   * {"effectiveOn": "2027-04-01"}}. Answers with the rehearsal, in which wrong rows stand.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Map<String, Object> load(List<EntityPart> parts) throws IOException {
    byte[] file = null;
    var name = "";
    JsonObject entry = JsonObject.EMPTY_JSON_OBJECT;
    for (var part : parts) {
      if ("entry".equals(part.getName())) {
        try (var reader = Json.createReader(new StringReader(part.getContent(String.class)))) {
          entry = reader.readObject();
        }
      } else {
        name = part.getFileName().orElse("");
        try (var bytes = part.getContent()) {
          file = bytes.readNBytes(UploadedTable.MOST_BYTES + 1);
        }
      }
    }
    var on = new JsonBody(entry).date("effectiveOn");
    if (on == null || file == null) {
      throw new BadRequestException("a file and its effectiveOn are expected");
    }
    var id = transfers.load(new LoadTransfer(on, name, file));
    return rehearsal(id);
  }

  /** 予行. */
  @GET
  @Path("/{id}")
  public Map<String, Object> rehearsal(@PathParam("id") UUID id) {
    return TransferJson.of(transfers.rehearsal(id));
  }

  /** 確定. */
  @POST
  @Path("/{id}/confirmation")
  public Map<String, Object> confirm(@PathParam("id") UUID id) {
    transfers.confirm(id);
    return rehearsal(id);
  }

  /** 取消. */
  @POST
  @Path("/{id}/cancellation")
  public Map<String, Object> cancel(@PathParam("id") UUID id) {
    transfers.cancel(id);
    return rehearsal(id);
  }

  /** Names who takes over a step: {@code {"stepId", "staffNo"}}. */
  @POST
  @Path("/{id}/repointing")
  public Map<String, Object> repoint(@PathParam("id") UUID id, JsonObject json) {
    var body = new JsonBody(json);
    transfers.repoint(id, body.id("stepId"), body.text("staffNo", ""));
    return rehearsal(id);
  }

  /** The table to start from, filled with what stands for the day. */
  @GET
  @Path("/template.{format:xlsx|csv}")
  public Response template(@PathParam("format") String format, @QueryParam("on") String on) {
    return file(transfers.template(day(on)), format);
  }

  /** All posts of the day with their codes. */
  @GET
  @Path("/posts.{format:xlsx|csv}")
  public Response posts(@PathParam("format") String format, @QueryParam("on") String on) {
    return file(transfers.posts(day(on)), format);
  }

  private static Response file(TableData table, String format) {
    return RegisterResource.file(table, format);
  }

  private static LocalDate day(String on) {
    try {
      return LocalDate.parse(on == null ? "" : on);
    } catch (DateTimeException e) {
      throw new BadRequestException("on: a date like 2027-04-01 is expected");
    }
  }
}
