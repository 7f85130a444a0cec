package jp.fubako.it.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jp.fubako.access.InstallationService;
import jp.fubako.approval.ApprovalRefusal;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.DecideStep;
import jp.fubako.approval.InboxBox;
import jp.fubako.approval.RouteState;
import jp.fubako.approval.SendBack;
import jp.fubako.approval.StepRow;
import jp.fubako.approval.StepState;
import jp.fubako.content.ContentStore;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftingRefusal;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.Finding;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.ProposalState;
import jp.fubako.drafting.SaveDraft;
import jp.fubako.drafting.SubmitDraft;
import jp.fubako.issuing.Dispatch;
import jp.fubako.issuing.DispatchFilter;
import jp.fubako.issuing.IssuingService;
import jp.fubako.issuing.MakeLetter;
import jp.fubako.it.Town;
import jp.fubako.it.TownImport;
import jp.fubako.it.TownOffice;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.TownTables;
import jp.fubako.records.ClassificationImport;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FileService;
import jp.fubako.records.FolderImport;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.RecordsService;
import jp.fubako.records.YearBasis;
import jp.fubako.sealing.SealingRefusal;
import jp.fubako.sealing.SealingService;
import jp.fubako.seals.SealsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 除雪車車庫の修繕 2,850,000円: drafted in 建設課, consulted side by side, decided by the vice mayor, each with
 * a key of his own; then numbered, written, sent and filed. On the way sixteen people press the
 * same button, a button is pressed twice, a PIN is wrong, and a round is returned.
 */
@ExtendWith(ArquillianExtension.class)
class AProposalIsDecidedSealedIssuedAndFiledIT {

  private static final char[] PASSWORD = Town.PASSWORD.toCharArray();
  private static final char[] PIN = Town.PIN.toCharArray();
  private static final String DRAFTER = "25017";

  @EJB private OrganisationService organisation;
  @EJB private InstallationService installation;
  @EJB private SealingService sealing;
  @EJB private DraftingService drafting;
  @EJB private ApprovalService approval;
  @EJB private IssuingService issuing;
  @EJB private SealsService seals;
  @EJB private RecordsService records;
  @EJB private FileService files;
  @Inject private ContentStore content;
  @Inject private OfficeClock clock;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/FubakoDS")
  private DataSource database;

  private final Map<String, String> usernames = new HashMap<>();
  private UUID folder;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(
        AProposalIsDecidedSealedIssuedAndFiledIT.class, GarageRepair.class, TownImport.class);
  }

  @BeforeEach
  void openTheOffice() throws Exception {
    var tables = TownImport.tables();
    var accounts = Files.readString(tables.resolve("accounts.csv"));
    var admin = TownImport.administrator(database);
    TownOffice.as(
        admin, () -> installation.importTown(TownTables.read(tables), accounts, PASSWORD));
    accounts
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> usernames.put(cells[1], cells[0]));
    var today = clock.today();
    var section = organisation.unitByCode("70", today).orElseThrow().id();
    var works =
        new ClassificationImport(
            "71", null, "工事", "10", YearBasis.FISCAL, LocalDate.of(2025, 4, 1));
    TownOffice.as(admin, () -> records.importClassifications(List.of(works)));
    int year = FiscalYear.of(today).year();
    var bound =
        new FolderImport(section, year, "71", "土木工事綴", null, null, DisclosureClass.OPEN, null);
    TownOffice.as(admin, () -> records.importFolders(List.of(bound)));
    folder =
        TownOffice.as(drafter(), () -> records.folders(section, year)).stream()
            .filter(f -> f.title().equals("土木工事綴"))
            .findFirst()
            .orElseThrow()
            .id();
  }

  @Test
  void theWholeWay() throws Exception {
    var id = submitted();
    var first = waiting(id).getFirst();
    aWrongPinSealsNothing(id, first);
    oneOfSixteenSucceeds(id, first);
    var second = waiting(id).getFirst();
    var holder = username(second.postId());
    var route = TownOffice.as(holder, () -> approval.decision(id));
    var back = new SendBack(second.id(), route.routeVersion(), UUID.randomUUID(), "添付不足");
    assertEquals(RouteState.RETURNED, TownOffice.as(holder, () -> approval.sendBack(back)).state());
    assertTrue(TownOffice.as(holder, () -> approval.sendBack(back)).repeated());

    assertEquals("添付不足", detail(id).returnReason());
    submit(id);
    int approvals = approveToTheEnd(id);
    var decided = detail(id);
    assertEquals(ProposalState.DECIDED, decided.state());
    theSealsAreGood(decided, approvals + 1);
    whatWasDecidedIsFrozen(decided);
    issued(id);
  }

  private UUID submitted() throws Exception {
    var who = drafter();
    if (!TownOffice.as(who, sealing::keyStatus).enrolled()) {
      TownOffice.as(who, () -> sealing.enrol(PIN.clone()));
    }
    var id = TownOffice.as(who, drafting::draftNew);
    transaction.begin();
    var attachment = content.put("設計内訳書\n修繕 一式".getBytes(StandardCharsets.UTF_8));
    transaction.commit();
    TownOffice.as(
        who, () -> drafting.attach(id, List.of(new IncomingFile("設計内訳書.txt", attachment))));
    var command = new SaveDraft(id, detail(id).version(), GarageRepair.fields(folder));
    TownOffice.as(who, () -> drafting.save(command));
    var stale =
        assertThrows(
            RefusedException.class,
            () -> TownOffice.as(who, () -> drafting.save(changed(command))));
    assertEquals(DraftingRefusal.CHANGED_SINCE_SEEN, stale.reason());
    submit(id);
    return id;
  }

  private static SaveDraft changed(SaveDraft old) {
    return new SaveDraft(old.id(), old.version(), GarageRepair.blank());
  }

  private void submit(UUID id) throws Exception {
    var who = drafter();
    var findings = TownOffice.as(who, () -> drafting.check(id));
    assertEquals(List.of(), findings.stream().filter(Finding::error).toList());
    var plan = TownOffice.as(who, () -> drafting.plan(id));
    assertEquals("副町長専決", plan.levelName());
    var command =
        new SubmitDraft(
            id, detail(id).version(), UUID.randomUUID(), plan.fingerprint(), PIN.clone());
    assertFalse(TownOffice.as(who, () -> drafting.submit(command)).repeated());
    assertTrue(TownOffice.as(who, () -> drafting.submit(command)).repeated());
  }

  private void aWrongPinSealsNothing(UUID id, StepRow step) throws Exception {
    var who = keyed(step);
    var before = TownOffice.as(who, () -> approval.decision(id));
    assertTrue(
        TownOffice.as(who, () -> approval.inbox(InboxBox.TODO, 0, 50)).rows().stream()
            .anyMatch(row -> row.subjectId().equals(id)));
    var command = command(step, before.routeVersion(), "000001");
    var refused =
        assertThrows(
            RefusedException.class, () -> TownOffice.as(who, () -> approval.approve(command)));
    assertEquals(SealingRefusal.WRONG_PIN, refused.reason());
    assertEquals(2, TownOffice.as(who, sealing::keyStatus).triesLeft());
    assertEquals(before.sheetHash(), TownOffice.as(who, () -> approval.decision(id)).sheetHash());
  }

  private void oneOfSixteenSucceeds(UUID id, StepRow step) throws Exception {
    var who = username(step.postId());
    long seen = TownOffice.as(who, () -> approval.decision(id)).routeVersion();
    var work = new ArrayList<Callable<String>>();
    for (int i = 0; i < 16; i++) {
      var command = command(step, seen, new String(PIN));
      work.add(() -> TownOffice.as(who, () -> outcome(command)));
    }
    var outcomes = new TreeMap<String, Integer>();
    try (var people = Executors.newFixedThreadPool(16)) {
      for (var result : people.invokeAll(work)) {
        outcomes.merge(result.get(), 1, Integer::sum);
      }
    }
    assertEquals(Map.of("ROUTING", 1, "ALREADY_DONE", 15), outcomes);
  }

  private String outcome(DecideStep command) {
    try {
      return approval.approve(command).state().name();
    } catch (RefusedException refused) {
      assertEquals(ApprovalRefusal.ALREADY_DONE, refused.reason());
      assertEquals(2, refused.args().size(), "who and when");
      return refused.reason().name();
    }
  }

  /** Everybody whose turn it is approves, and presses the button twice. */
  private int approveToTheEnd(UUID id) throws Exception {
    int approvals = 0;
    for (var waiting = waiting(id); !waiting.isEmpty(); waiting = waiting(id)) {
      var step = waiting.getFirst();
      var who = keyed(step);
      long seen = TownOffice.as(who, () -> approval.decision(id)).routeVersion();
      var command = command(step, seen, new String(PIN));
      assertFalse(TownOffice.as(who, () -> approval.approve(command)).repeated());
      assertTrue(TownOffice.as(who, () -> approval.approve(command)).repeated());
      approvals++;
    }
    return approvals;
  }

  private void theSealsAreGood(ProposalDetail proposal, int expected) throws Exception {
    var sheet = TownOffice.as(drafter(), () -> files.file(proposal.sheetFileId()));
    var check = sealing.verify(sheet.hash());
    assertTrue(check.good(), check.toString());
    assertEquals(expected, check.seals().size());
    assertEquals("決裁", check.seals().getLast().reason());
    assertEquals(1, proposal.oldSheetFileIds().size(), "the sheet of the returned round is kept");
    var old = TownOffice.as(drafter(), () -> files.file(proposal.oldSheetFileIds().getFirst()));
    assertEquals(2, sealing.verify(old.hash()).seals().size());
  }

  private void whatWasDecidedIsFrozen(ProposalDetail decided) {
    var change = new SaveDraft(decided.id(), decided.version(), GarageRepair.blank());
    var refused =
        assertThrows(
            RefusedException.class, () -> TownOffice.as(drafter(), () -> drafting.save(change)));
    assertEquals(DraftingRefusal.FROZEN, refused.reason());
  }

  private void issued(UUID id) throws Exception {
    var who = drafter();
    var key = UUID.randomUUID();
    long version = detail(id).version();
    var number = TownOffice.as(who, () -> issuing.takeNumber(id, version, key));
    assertEquals(number, TownOffice.as(who, () -> issuing.takeNumber(id, version, key)));
    assertTrue(number.text().matches("真建第\\d+号"), number.text());
    var letter = new MakeLetter(id, detail(id).version(), UUID.randomUUID(), clock.today());
    assertNotNull(TownOffice.as(who, () -> issuing.makeLetter(letter)));
    assertTrue(TownOffice.as(who, () -> seals.detail(id)).use().omitted());
    var dispatch =
        new Dispatch(
            id,
            detail(id).version(),
            UUID.randomUUID(),
            DispatchMethod.MAIL,
            clock.today(),
            "有限会社最上建設　御中",
            "");
    TownOffice.as(who, () -> issuing.dispatch(dispatch));
    assertEquals(ProposalState.ENFORCED, detail(id).state());
    var book =
        TownOffice.as(
            who,
            () ->
                issuing.dispatchRegister(
                    new DispatchFilter(null, null, null, number.text()), 0, 10));
    assertEquals(1, book.total());
    var filing =
        TownOffice.as(who, () -> issuing.complete(id, detail(id).version(), UUID.randomUUID()));
    assertEquals(folder, filing.folderId());
    assertEquals(clock.today(), filing.completedOn());
    assertEquals(ProposalState.COMPLETED, detail(id).state());
    assertFalse(detail(id).filing().isBlank());
  }

  private List<StepRow> waiting(UUID id) throws Exception {
    return TownOffice.as(drafter(), () -> approval.progress(id)).stream()
        .filter(s -> s.state() == StepState.ACTIVE)
        .toList();
  }

  private String keyed(StepRow step) throws Exception {
    var who = username(step.postId());
    if (!TownOffice.as(who, sealing::keyStatus).enrolled()) {
      TownOffice.as(who, () -> sealing.enrol(PIN.clone()));
    }
    return who;
  }

  private static DecideStep command(StepRow step, long seen, String pin) {
    return new DecideStep(step.id(), seen, UUID.randomUUID(), "", pin.toCharArray());
  }

  private String username(UUID postId) {
    var today = clock.today();
    var holder = organisation.holderOf(postId, today).orElseThrow();
    return usernames.get(organisation.person(holder.personId(), today).orElseThrow().staffNo());
  }

  private String drafter() {
    return usernames.get(DRAFTER);
  }

  private ProposalDetail detail(UUID id) throws Exception {
    return TownOffice.as(drafter(), () -> drafting.detail(id));
  }
}
