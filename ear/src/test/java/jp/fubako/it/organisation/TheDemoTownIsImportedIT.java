package jp.fubako.it.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.InstallationService;
import jp.fubako.access.ReaderTokens;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditService;
import jp.fubako.authority.AuthorityService;
import jp.fubako.it.Town;
import jp.fubako.it.TownImport;
import jp.fubako.it.TownOffice;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.TownTables;
import jp.fubako.organisation.TownTables.Table;
import jp.fubako.shared.RefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator loads the town; everybody in it then is who the tables say. */
@ExtendWith(ArquillianExtension.class)
class TheDemoTownIsImportedIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final char[] PASSWORD = Town.PASSWORD.toCharArray();

  private static final Path TABLES = TownImport.tables();

  @EJB private OrganisationService organisation;
  @EJB private AuthorityService authority;
  @EJB private AccessService access;
  @EJB private InstallationService installation;
  @EJB private AuditService audit;

  @Resource(lookup = "java:jboss/datasources/FubakoDS")
  private DataSource database;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(TheDemoTownIsImportedIT.class, TownImport.class);
  }

  @Test
  void theTownIsLoadedOnceAndAgainAndItsPeopleSignIn() throws Exception {
    var administrator = TownImport.administrator(database);
    load(administrator);
    load(administrator);

    assertEquals(137, organisation.everybody(TODAY).size());
    var ruling = authority.rule("CONSTRUCTION", 2_850_000L, Set.of(), TODAY);
    assertEquals(PostKind.VICE_MAYOR, ruling.decider());
    assertEquals(2, ruling.consults().size());
    assertTrue(
        organisation.everybody(TODAY).stream().map(PersonRow::name).anyMatch("𠮷田 直樹"::equals));

    Caller head = TownOffice.as("takahashi", access::caller);
    assertEquals("髙橋 正人", head.name());
    assertEquals(Set.of(Role.SECTION_HEAD), head.roles());
    assertTrue(head.heads(organisation.unitByCode("10", TODAY).orElseThrow().id()));
    assertTrue(head.readerTokens().contains(ReaderTokens.unit(head.sectionId())));
    Caller mayor = TownOffice.as("nagasawa", access::caller);
    assertEquals(Set.of(Role.EXECUTIVE), mayor.roles());
    Caller admin = TownOffice.as(administrator, access::caller);
    assertEquals(Set.of(), admin.readerTokens());

    assertThrows(
        RefusedException.class,
        () ->
            TownOffice.as(
                "takahashi",
                () -> installation.importTown(TownTables.read(TABLES), null, PASSWORD)));
    wrongTablesChangeNothing(administrator);
    assertTrue(audit.verify().intact());
  }

  private void wrongTablesChangeNothing(String administrator) throws Exception {
    var texts = new EnumMap<Table, String>(TownTables.read(TABLES).texts());
    texts.merge(Table.UNITS, "", (units, none) -> units.replace("総務課", "総務財政課"));
    texts.merge(Table.PEOPLE, "x,,,,,,\n", String::concat);
    var report =
        TownOffice.as(
            administrator, () -> installation.importTown(new TownTables(texts), null, PASSWORD));
    assertFalse(report.applied());
    assertEquals("people.csv", report.faults().getFirst().table());
    assertEquals(139, report.faults().getFirst().line());
    assertEquals("総務課", organisation.unitByCode("10", TODAY).orElseThrow().name());
  }

  private void load(String administrator) throws Exception {
    var report =
        TownOffice.as(
            administrator, () -> installation.importTown(TownTables.read(TABLES), null, PASSWORD));
    assertEquals(List.of(), report.faults());
    var accounts = Files.readString(TABLES.resolve("accounts.csv"));
    TownOffice.as(administrator, () -> access.importAccounts(accounts, PASSWORD));
  }
}
