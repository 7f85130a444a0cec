package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import jp.fubako.shared.TableData;
import jp.fubako.shared.TableExport;
import jp.fubako.web.records.RegisterBook;
import jp.fubako.web.records.RegisterTables;

/** The registers as Excel or CSV (UTF-8 with byte order mark). */
@Path("/registers")
public class RegisterResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private RegisterTables tables;

  /** 件名目録 of a folder. */
  @GET
  @Path("/items.{format:xlsx|csv}")
  public Response items(@PathParam("format") String format, @QueryParam("folder") UUID folder) {
    return file(tables.items(folder), format);
  }

  /** 収受簿, 発送簿, 公印使用簿. */
  @GET
  @Path("/{book:receipts|dispatches|seals}.{format:xlsx|csv}")
  public Response register(
      @PathParam("book") String book,
      @PathParam("format") String format,
      @QueryParam("year") int year,
      @QueryParam("section") UUID section) {
    if (year < 1989 || year > 9999) {
      throw new NotFoundException();
    }
    var table = tables.whole(RegisterBook.valueOf(book.toUpperCase(Locale.ROOT)), year, section);
    return file(table, format);
  }

  static Response file(TableData table, String format) {
    var excel = format.equals("xlsx");
    var bytes = excel ? TableExport.xlsx(table) : TableExport.csv(table, StandardCharsets.UTF_8);
    return Response.ok(bytes, excel ? XLSX : "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(table.title() + "." + format))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
