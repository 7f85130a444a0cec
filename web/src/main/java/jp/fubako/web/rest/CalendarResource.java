package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.fubako.calendar.DayOffKind;
import jp.fubako.calendar.HolidayImport;
import jp.fubako.calendar.HolidayService;
import jp.fubako.calendar.WorkingCalendar;

/** The holidays: read by everybody, changed by the records office. */
@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  private static final int LARGEST_LIST = 1_000_000;
  private static final int MOST_DAYS = 1_000;

  @Inject private WorkingCalendar calendar;
  @Inject private HolidayService holidays;

  /** The days of a year on which the office is closed, weekends left out. */
  @GET
  @Path("/{year:\\d{4}}")
  public List<Map<String, Object>> year(@PathParam("year") int year) {
    return calendar.year(year).stream()
        .map(row -> Map.<String, Object>of("day", row.day().toString(), "name", row.name()))
        .toList();
  }

  /** The day that lies {@code count} working days after, or with a minus before, {@code day}. */
  @GET
  @Path("/working-days")
  public Map<String, Object> workingDay(
      @QueryParam("day") String day, @QueryParam("count") int count) {
    if (Math.abs((long) count) > MOST_DAYS) {
      throw new NotFoundException();
    }
    var from = day(day);
    var days = calendar.days();
    var reached = count < 0 ? days.before(from, -count) : days.after(from, count);
    return Map.of("day", reached.toString(), "open", days.isWorkingDay(from));
  }

  /** Closes the office on one day: {@code day}, {@code name}. */
  @POST
  @Path("/days")
  public Response add(JsonObject json) {
    var body = new JsonBody(json);
    holidays.add(body.date("day"), DayOffKind.TOWN, body.text("name"));
    return Response.noContent().build();
  }

  @DELETE
  @Path("/days/{day}")
  public Response remove(@PathParam("day") String day) {
    holidays.remove(day(day));
    return Response.noContent().build();
  }

  /** Takes over the Cabinet Office's list; 422 with the wrong lines when there are any. */
  @PUT
  @Path("/syukujitsu.csv")
  @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
  public Response importList(InputStream list) throws IOException {
    var report = holidays.importList(list.readNBytes(LARGEST_LIST));
    return Response.status(report.applied() ? 200 : 422).entity(json(report)).build();
  }

  /** The national holidays as the Cabinet Office writes them (Windows-31J). */
  @GET
  @Path("/syukujitsu.csv")
  @Produces("text/csv")
  public Response exportList() {
    return Response.ok(holidays.exportList(), "text/csv;charset=Windows-31J")
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment("syukujitsu.csv"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(String.valueOf(text));
    } catch (DateTimeException e) {
      throw new NotFoundException();
    }
  }

  private static Map<String, Object> json(HolidayImport report) {
    return Map.of(
        "applied", report.applied(),
        "years", report.years(),
        "rows", report.rows(),
        "faults",
            report.faults().stream()
                .map(
                    f ->
                        Map.of(
                            "line", f.line(),
                            "column", f.column(),
                            "cause", f.cause().name(),
                            "value", f.value()))
                .toList());
  }
}
