package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.progress.ProgressFilter;
import jp.fubako.progress.ProgressFilter.Order;
import jp.fubako.progress.ProgressFilter.Stand;
import jp.fubako.progress.ProgressRow;
import jp.fubako.progress.ProgressService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.TableData;
import jp.fubako.shared.TableExport;
import jp.fubako.web.shared.Texts;

/** 課の進捗. */
@Path("/")
public class ProgressResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST = 5000;

  @Inject private ProgressService progress;

  /** The first page of the cases; filters as on the page. */
  @GET
  @Path("progress")
  @Produces(MediaType.APPLICATION_JSON)
  public List<Map<String, Object>> rows(
      @QueryParam("section") String section,
      @QueryParam("stand") String stand,
      @QueryParam("order") String order,
      @QueryParam("words") String words) {
    return progress.cases(filter(section, stand, order, words), 0, PageOf.MOST).rows().stream()
        .map(ProgressResource::json)
        .toList();
  }

  private static Map<String, Object> json(ProgressRow row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", row.id().toString());
    json.put("title", row.title());
    json.put("state", row.state());
    json.put("with", row.with());
    json.put("since", row.since().toString());
    json.put("days", row.waitingDays());
    json.put("done", row.done());
    json.put("steps", row.steps());
    json.put("dueOn", row.dueOn() == null ? null : row.dueOn().toString());
    json.put("drafter", row.drafterName());
    return json;
  }

  /** All of them as a workbook. */
  @GET
  @Path("progress.xlsx")
  @Produces(XLSX)
  public Response workbook(
      @QueryParam("section") String section,
      @QueryParam("stand") String stand,
      @QueryParam("order") String order,
      @QueryParam("words") String words) {
    var filter = filter(section, stand, order, words);
    var rows = new ArrayList<List<Object>>();
    PageOf<ProgressRow> page;
    do {
      page = progress.cases(filter, rows.size(), PageOf.MOST);
      page.rows().stream().map(ProgressResource::cells).forEach(rows::add);
    } while (page.hasMore() && rows.size() < MOST);
    var headings =
        Stream.of("title", "state", "with", "since", "days", "steps", "due", "drafter", "section")
            .map(column -> Texts.of("progress.column." + column))
            .toList();
    var table = new TableData(Texts.of("progress.list.title"), headings, rows);
    return Response.ok(TableExport.xlsx(table))
        .header("Content-Disposition", "attachment; filename=\"progress.xlsx\"")
        .build();
  }

  private static List<Object> cells(ProgressRow row) {
    return Arrays.asList(
        row.title(),
        Texts.of("approval.state." + row.state()),
        String.join("、", row.with()),
        OfficeClock.dateOf(row.since()),
        row.waitingDays(),
        row.done() + "/" + row.steps(),
        row.dueOn(),
        row.drafterName(),
        row.sectionName());
  }

  private static ProgressFilter filter(String section, String stand, String order, String words) {
    return new ProgressFilter(
        section == null || section.isBlank() ? null : UUID.fromString(section),
        named(Stand.values(), stand),
        words,
        named(Order.values(), order));
  }

  private static <E extends Enum<E>> E named(E[] values, String name) {
    return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }
}
