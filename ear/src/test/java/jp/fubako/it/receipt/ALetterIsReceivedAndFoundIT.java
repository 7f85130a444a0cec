package jp.fubako.it.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import jp.fubako.access.AccessService;
import jp.fubako.access.InstallationService;
import jp.fubako.catalogue.CatalogueService;
import jp.fubako.catalogue.SearchQuery;
import jp.fubako.catalogue.SortOrder;
import jp.fubako.content.ContentStore;
import jp.fubako.it.TownImport;
import jp.fubako.it.TownOffice;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.receipt.ArriveFiles;
import jp.fubako.receipt.ReceiptAction;
import jp.fubako.receipt.ReceiptBookService;
import jp.fubako.receipt.ReceiptChannel;
import jp.fubako.receipt.ReceiptDetail;
import jp.fubako.receipt.ReceiptRefusal;
import jp.fubako.receipt.ReceiptService;
import jp.fubako.receipt.ReceiptState;
import jp.fubako.receipt.StampState;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.records.IncomingFile;
import jp.fubako.records.InspectionState;
import jp.fubako.records.RecordsRefusal;
import jp.fubako.records.RecordsService;
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
 * Real files arrive, are looked into, numbered, stamped, distributed, completed and found again.
 */
@ExtendWith(ArquillianExtension.class)
class ALetterIsReceivedAndFoundIT {

  private static final String DESK = "sato";
  private static final String HEAD = "orui";
  private static final String OFFICER = "adachi";
  private static final String STRANGER = "suzuki2";

  @EJB private ReceiptService receipts;
  @EJB private ReceiptBookService book;
  @EJB private FileService files;
  @EJB private CatalogueService catalogue;
  @EJB private RecordsService records;
  @EJB private OrganisationService organisation;
  @EJB private AccessService access;
  @EJB private InstallationService installation;
  @Inject private ContentStore content;
  @Inject private OfficeClock clock;

  @Resource(lookup = "java:jboss/datasources/FubakoDS")
  private DataSource database;

  @Deployment
  static Archive<?> office() {
    return TownOffice.with(
        ALetterIsReceivedAndFoundIT.class,
        ReceivedFiles.class,
        HostileFiles.class,
        TownImport.class);
  }

  @BeforeEach
  void town() throws Exception {
    new ReceivedFiles(database, organisation, installation, records).loadTown(clock.today());
  }

  @Test
  void fromTheDeskToTheOfficerAndIntoTheIndex() throws Exception {
    var letter = ReceivedFiles.document("再生可能エネルギー導入状況調査について_照会.pdf");
    var id = arrive(ReceiptChannel.LGWAN_MAIL, "照会.pdf", letter);
    var seen = inspected(id);
    var suggestion = seen.suggestions().getFirst();
    assertEquals("最総地第284号", suggestion.counterpartNumber());

    var key = UUID.randomUUID();
    var section = construction();
    var command =
        ReceivedFiles.register(id, seen.version(), key, suggestion, section, clock.today());
    var first = as(DESK, () -> receipts.register(command));
    assertTrue(first.number().matches("真総第\\d+号"), first.number());
    var again = as(DESK, () -> receipts.register(command));
    assertEquals(first.number(), again.number());
    assertTrue(again.repeated());

    var stamped = until(DESK, id, d -> d.stamp() != StampState.PENDING);
    assertEquals(StampState.DONE, stamped.stamp(), stamped.stampFailure());
    var roles = stamped.files().stream().map(FileRow::role).toList();
    assertEquals(List.of(FileRole.ORIGINAL, FileRole.STAMPED), roles);
    assertArrayEquals(letter, content.read(stamped.files().getFirst().hash()));

    var page = as(HEAD, () -> files.page(stamped.files().getLast().id(), 1, 700));
    assertEquals(800, page.width());
    assertTrue(Files.size(page.png()) > 5_000);

    step(HEAD, id, d -> receipts.accept(id, d.version()));
    var officer = as(OFFICER, access::caller).personId();
    step(HEAD, id, d -> receipts.assign(id, d.version(), officer));
    assertEquals(ReceiptState.ASSIGNED, detail(OFFICER, id).state());
    assertFalse(detail(OFFICER, id).verdicts().get(ReceiptAction.COMPLETE).isAllowed());

    found(OFFICER, "導入状況調査", id);
    found(OFFICER, "最総地第284号", id);
    found(OFFICER, first.number(), id);
    hidden(STRANGER, "導入状況調査", id);

    step(HEAD, id, d -> receipts.waiveReply(id, d.version(), "電話で回答済み"));
    var folder =
        as(OFFICER, () -> records.folders(section, 2026)).stream()
            .filter(f -> f.classification().equals("002"))
            .findFirst()
            .orElseThrow();
    step(OFFICER, id, d -> receipts.complete(id, d.version(), folder.id()));
    var filed = as(OFFICER, () -> records.item(id));
    assertEquals(LocalDate.of(2027, 4, 1), filed.retentionStart());
    assertTrue(filed.retentionNote().startsWith("保存期間3年（"), filed.retentionNote());
  }

  @Test
  void aCancelledNumberStaysInTheBookAsAGap() throws Exception {
    var id = arrive(ReceiptChannel.POST, "d.pdf", ReceivedFiles.document("情報公開請求書.pdf"));
    var seen = inspected(id);
    var command =
        ReceivedFiles.register(id, seen.version(), UUID.randomUUID(), null, null, clock.today());
    var number = as(DESK, () -> receipts.register(command)).number();
    step(DESK, id, d -> receipts.voidReceipt(id, d.version(), "二重登録"));
    var section = organisation.unitByCode("10", clock.today()).orElseThrow().id();
    var year = FiscalYear.of(clock.today()).year();
    var rows = as(STRANGER, () -> book.receiptBook(year, section, 0, 500)).rows();
    var row = rows.stream().filter(r -> r.number().equals(number)).findFirst().orElseThrow();
    assertTrue(row.voided());
    assertEquals("二重登録", row.note());
    assertEquals(null, row.subject());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(i + 1, rows.get(i).sequence());
    }
    var headings = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    var csv = as(DESK, () -> book.receiptBookCsv(year, section, headings, "欠番"));
    assertTrue(new String(csv, StandardCharsets.UTF_8).contains("欠番,二重登録"));
  }

  @Test
  void aMailIsUnpackedAndKept() throws Exception {
    var mail = ReceivedFiles.document("統計調査員推薦依頼.eml");
    var id = arrive(ReceiptChannel.EMAIL, "統計調査員推薦依頼.eml", mail);
    var detail = until(DESK, id, d -> d.files().size() > 1 && settled(d));
    var names = detail.files().stream().map(FileRow::name).toList();
    assertTrue(names.contains("自治体DX推進研修_開催案内.pdf"), names.toString());
    assertArrayEquals(mail, content.read(detail.files().getFirst().hash()));
    assertTrue(
        detail.suggestions().stream().anyMatch(s -> "山形県統計企画課".equals(s.sender())),
        detail.suggestions().toString());
    var again = arrive(ReceiptChannel.EMAIL, "もう一度.eml", mail);
    assertTrue(inspected(again).duplicates().stream().anyMatch(d -> d.id().equals(id)));
  }

  @Test
  void hostileFilesEndAsACodeAndTheServerGoesOn() throws Exception {
    var hostile =
        Map.of(
            "角括弧.pdf", HostileFiles.brackets(),
            "画像.png", HostileFiles.hugePicture(),
            "圧縮.zip", HostileFiles.nestedBomb());
    for (var file : hostile.entrySet()) {
      var id = arrive(ReceiptChannel.EMAIL, file.getKey(), file.getValue());
      var row = inspected(id).files().getFirst();
      assertEquals(InspectionState.REFUSED, row.inspection(), file.getKey());
      assertNotNull(row.inspectionCode(), file.getKey());
      var refused =
          assertThrows(RefusedException.class, () -> as(DESK, () -> files.page(row.id(), 1, 800)));
      assertEquals(RecordsRefusal.FILE_REFUSED, refused.reason());
    }
    var id = arrive(ReceiptChannel.POST, "a.pdf", ReceivedFiles.document("情報公開請求書.pdf"));
    assertEquals(InspectionState.READABLE, inspected(id).files().getFirst().inspection());
  }

  @Test
  void ofSixteenWhoAcceptAtOnceOneSucceeds() throws Exception {
    var id = arrive(ReceiptChannel.POST, "b.pdf", ReceivedFiles.document("情報公開請求書.pdf"));
    var seen = inspected(id);
    var command =
        ReceivedFiles.register(
            id,
            seen.version(),
            UUID.randomUUID(),
            seen.suggestions().isEmpty() ? null : seen.suggestions().getFirst(),
            construction(),
            clock.today());
    as(DESK, () -> receipts.register(command));
    long version = detail(HEAD, id).version();
    var outcomes = new ArrayList<String>();
    try (var people = Executors.newFixedThreadPool(16)) {
      var tasks = new ArrayList<Callable<String>>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> accept(id, version));
      }
      for (var future : people.invokeAll(tasks)) {
        outcomes.add(future.get());
      }
    }
    assertEquals(1, outcomes.stream().filter("done"::equals).count(), outcomes.toString());
    assertEquals(
        15,
        outcomes.stream().filter(ReceiptRefusal.CHANGED_MEANWHILE.key()::equals).count(),
        outcomes.toString());
  }

  @Test
  void aStrangerFindsNeitherReceiptNorFile() throws Exception {
    var id = arrive(ReceiptChannel.POST, "c.pdf", ReceivedFiles.document("情報公開請求書.pdf"));
    var file = inspected(id).files().getFirst().id();
    refusedAsMissing(() -> receipts.detail(id));
    refusedAsMissing(() -> files.files(id));
    refusedAsMissing(() -> files.file(file));
    refusedAsMissing(() -> files.download(file));
    refusedAsMissing(() -> files.page(file, 1, 800));
    refusedAsMissing(() -> records.item(id));
    refusedAsMissing(() -> records.item(UUID.randomUUID()));
  }

  private void refusedAsMissing(Callable<?> question) {
    var refused = assertThrows(RefusedException.class, () -> as(OFFICER, question));
    assertEquals("NOT_FOUND", refused.reason().name());
  }

  private String accept(UUID id, long version) throws Exception {
    try {
      as(
          OFFICER,
          () -> {
            receipts.accept(id, version);
            return null;
          });
      return "done";
    } catch (RefusedException e) {
      return e.key();
    }
  }

  private UUID construction() {
    return organisation.unitByCode("70", clock.today()).orElseThrow().id();
  }

  private UUID arrive(ReceiptChannel channel, String name, byte[] bytes) throws Exception {
    var stored = content.put(new ByteArrayInputStream(bytes));
    var arrival =
        new ArriveFiles(UUID.randomUUID(), List.of(new IncomingFile(name, stored)), channel, null);
    return as(DESK, () -> receipts.arrive(arrival));
  }

  private ReceiptDetail inspected(UUID id) throws Exception {
    return until(DESK, id, ALetterIsReceivedAndFoundIT::settled);
  }

  private static boolean settled(ReceiptDetail detail) {
    return detail.files().stream().noneMatch(f -> f.inspection() == InspectionState.PENDING);
  }

  private ReceiptDetail detail(String who, UUID id) throws Exception {
    return as(who, () -> receipts.detail(id));
  }

  private ReceiptDetail until(
      String who, UUID id, java.util.function.Predicate<ReceiptDetail> condition) throws Exception {
    return ReceivedFiles.until(() -> detail(who, id), condition);
  }

  private interface Step {
    void on(ReceiptDetail detail);
  }

  private void step(String who, UUID id, Step step) throws Exception {
    as(
        who,
        () -> {
          step.on(receipts.detail(id));
          return null;
        });
  }

  private void found(String who, String words, UUID id) throws Exception {
    ReceivedFiles.until(() -> ids(who, words), ids -> ids.contains(id));
  }

  private void hidden(String who, String words, UUID id) throws Exception {
    assertFalse(ids(who, words).contains(id));
  }

  private List<UUID> ids(String who, String words) throws Exception {
    var query = new SearchQuery(words, Map.of(), SortOrder.RELEVANCE, 0, 100);
    var page = as(who, () -> catalogue.search(query));
    assertTrue(page.available());
    return page.hits().stream().map(hit -> hit.item().id()).toList();
  }

  private static <T> T as(String username, Callable<T> work) throws Exception {
    return TownOffice.as(username, work);
  }
}
