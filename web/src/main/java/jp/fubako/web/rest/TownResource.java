package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.access.InstallationService;
import jp.fubako.organisation.ImportReport;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.TownTables;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;

/** The organisation: loaded by the system administrator, looked up by everybody. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class TownResource {

  @Inject private InstallationService installation;
  @Inject private OrganisationService organisation;
  @Inject private RecordsService records;
  @Inject private OfficeClock clock;

  /**
   * Loads tables: the members are file names as in the demo town, the values their CSV texts;
   * {@code initialPassword} is for accounts that are new. With one wrong row nothing of the
   * organisation is applied, and the answer (422) names the rows.
   */
  @POST
  @Path("/town")
  public Response load(JsonObject json) {
    var body = new JsonBody(json);
    var texts = new EnumMap<TownTables.Table, String>(TownTables.Table.class);
    for (var table : TownTables.Table.values()) {
      var text = body.text(table.fileName());
      if (text != null) {
        texts.put(table, text);
      }
    }
    var password = body.text("initialPassword", "").toCharArray();
    try {
      var report =
          installation.importTown(new TownTables(texts), body.text("accounts.csv"), password);
      if (report.applied()) {
        plan(body);
      }
      return Response.status(report.applied() ? 200 : 422).entity(json(report)).build();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private void plan(JsonBody body) {
    var today = clock.today();
    if (body.text("classification.csv") != null) {
      records.importClassifications(
          FilePlanTables.classifications(body.text("classification.csv"), today));
    }
    if (body.text("folders.csv") != null) {
      records.importFolders(
          FilePlanTables.folders(
              body.text("folders.csv"),
              code -> organisation.unitByCode(code, today).orElseThrow().id()));
    }
  }

  /** 課 of today. */
  @GET
  @Path("/sections")
  public List<Map<String, Object>> sections() {
    return organisation.sections(clock.today()).stream()
        .map(
            u ->
                Map.<String, Object>of("id", u.id().toString(), "code", u.code(), "name", u.name()))
        .toList();
  }

  /** Everybody in a section today. */
  @GET
  @Path("/sections/{id}/staff")
  public List<Map<String, Object>> staff(@PathParam("id") UUID id) {
    return organisation.staffOf(id, clock.today()).stream()
        .map(
            p ->
                Map.<String, Object>of(
                    "id", p.id().toString(), "staffNo", p.staffNo(), "name", p.name()))
        .toList();
  }

  /** 簿冊 of a section, of this fiscal year unless {@code year} is given. */
  @GET
  @Path("/folders")
  public List<Map<String, Object>> folders(
      @QueryParam("section") UUID section, @QueryParam("year") Integer year) {
    var of = year == null ? FiscalYear.of(clock.today()).year() : year;
    return records.folders(section, of).stream()
        .map(
            f ->
                Map.<String, Object>of(
                    "id", f.id().toString(),
                    "classification", f.classification(),
                    "title", f.title()))
        .toList();
  }

  private static Map<String, Object> json(ImportReport report) {
    return Map.of(
        "applied",
        report.applied(),
        "rows",
        report.rows(),
        "faults",
        report.faults().stream()
            .map(
                f ->
                    Map.of(
                        "table", f.table(),
                        "line", f.line(),
                        "column", f.column(),
                        "cause", f.cause().name(),
                        "value", f.value()))
            .toList());
  }
}
