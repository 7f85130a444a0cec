package jp.fubako.signing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Draws the 起案用紙 as PDF/A-3b (ISO 19005-3) with its manifest embedded and all signature fields
 * made. Thread-safe.
 */
public final class ApprovalSheetWriter {
  /** How many fields a sheet has for signatures that are not foreseen and show nothing. */
  public static final int UNSEEN_FIELDS = 36;

  private static final double LEFT = SheetBody.LEFT;
  private static final double WIDTH = SheetBody.RIGHT - SheetBody.LEFT;
  private static final double FRAME_TOP = 80;

  /** The sheet as a file. The same sheet always gives the same bytes. */
  public byte[] write(ApprovalSheet sheet) {
    Fonts.DRAWING.lock();
    try (var document = ArchivalDocument.open()) {
      var manifest = SheetManifest.of(sheet);
      var pages = draw(document, sheet);
      footers(pages, sheet, SheetManifest.fingerprint(manifest));
      embed(document, manifest, sheet);
      var title = "起案用紙　" + sheet.subject();
      var author = sheet.drafter().unit() + "　" + sheet.drafter().name();
      ArchivalDocument.describe(document, 3, title.strip(), author.strip(), sheet.draftedOn());
      var id = sheet.proposalId();
      return ArchivalDocument.save(
          document, id.getMostSignificantBits() ^ id.getLeastSignificantBits() ^ sheet.revision());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Fonts.DRAWING.unlock();
    }
  }

  private static List<FormPage> draw(PDDocument document, ApprovalSheet sheet) throws IOException {
    var typesetter = new Typesetter(document);
    var page = new FormPage(document, typesetter);
    heading(page, sheet);
    var y = upperTable(page, sheet, FRAME_TOP);
    var fields = new SealFields(document);
    var rows = new SealRows(page, fields, LEFT, WIDTH);
    y = rows.line(cells(sheet, CellRow.LINE), y);
    page.line(LEFT, y, LEFT + WIDTH, y, FormPage.HAIR);
    y = rows.concurrences(cells(sheet, CellRow.CONCURRENCE), sheet.spareCells(), y);
    page.line(LEFT, y, LEFT + WIDTH, y, FormPage.HAIR);
    rows.unseen(UNSEEN_FIELDS);
    fields.finish();
    y = lowerTable(page, sheet, y);
    var running = "起案用紙（続き）　" + sheet.documentNumber() + "　" + sheet.subject();
    var body = new SheetBody(document, typesetter, page, FRAME_TOP, y, running);
    if (sheet.former() != null) {
      body.section("修正の内容", sheet.former().words());
    }
    body.section("伺い文", sheet.inquiry());
    if (!sheet.grounds().isBlank()) {
      body.section("理由・経過・根拠", sheet.grounds());
    }
    if (!sheet.attachments().isEmpty()) {
      body.attachments(sheet.attachments());
    }
    if (!sheet.paper().isBlank()) {
      body.section("紙資料（併用）", sheet.paper());
    }
    body.finish();
    return body.pages();
  }

  private static List<SealCell> cells(ApprovalSheet sheet, CellRow row) {
    return sheet.cells().stream().filter(c -> c.row() == row).toList();
  }

  private static void heading(FormPage page, ApprovalSheet sheet) throws IOException {
    var title = Typesetter.mincho(21);
    page.textSpread("起案用紙", title, LEFT + WIDTH / 2 - 78, 156, 66);
    page.text(sheet.office(), Typesetter.mincho(10.5f), LEFT + 2, 70);
    if (sheet.dispatch().urgent()) {
      var red = Typesetter.gothic(13);
      page.ink(FormPage.RED);
      page.frame(LEFT + WIDTH - 62, 48, 60, 24, 1.4f);
      page.textSpread("至急", red, LEFT + WIDTH - 52, 40, FormPage.middle(red, 48, 24));
      page.ink(FormPage.INK);
    }
  }

  private static double upperTable(FormPage page, ApprovalSheet sheet, double top)
      throws IOException {
    var table = new SheetTable(page, LEFT, WIDTH);
    var filing = sheet.filing();
    var drafter = sheet.drafter();
    var y =
        table.row("文書番号", sheet.documentNumber(), "起案日", JapaneseDate.full(sheet.draftedOn()), top);
    y = table.row("分類", filing.classification(), "保存期間", filing.retention(), y);
    y = table.row("簿冊", filing.folder(), "公開区分", filing.disclosure(), y);
    var extension = drafter.extension().isBlank() ? "" : "（内線 " + drafter.extension() + "）";
    var name = drafter.post() + "　" + drafter.name() + extension;
    y = table.row("所属", drafter.unit(), "起案者", name.strip(), y);
    var decision = sheet.decision();
    var basis = decision.basis().isBlank() ? "" : "　（" + decision.basis() + "）";
    y = table.row("決裁区分", decision.category() + basis, y);
    if (sheet.oral() != null) {
      y = table.row("口頭決裁", oral(sheet.oral()), y);
    }
    return sheet.former() == null ? y : table.row("修正", amendment(sheet.former()), y);
  }

  private static String oral(OralNote oral) {
    return "%s　%s から %s へ（%s）　記録日 %s"
        .formatted(
            JapaneseDate.full(oral.on()),
            oral.by(),
            oral.to(),
            oral.reason(),
            JapaneseDate.full(oral.recordedOn()));
  }

  private static String amendment(FormerSheet former) {
    return "第%d版を修正（%s）　%s　%s　第%d版 SHA-256 %s"
        .formatted(
            former.revision(),
            former.essence() ? "要旨" : "軽微",
            former.by(),
            JapaneseDate.full(former.on()),
            former.revision(),
            former.sha256().substring(0, Math.min(16, former.sha256().length())));
  }

  private static double lowerTable(FormPage page, ApprovalSheet sheet, double top)
      throws IOException {
    var table = new SheetTable(page, LEFT, WIDTH);
    var dispatch = sheet.dispatch();
    var filing = sheet.filing();
    var y = table.row("件名", sheet.subject(), Typesetter.mincho(12.5f), top);
    if (!dispatch.addressee().isBlank() || !dispatch.sender().isBlank()) {
      y = table.row("宛先", dispatch.addressee(), "発信者名", dispatch.sender(), y);
    }
    if (!dispatch.method().isBlank() || !dispatch.seal().isBlank()) {
      y = table.row("施行方法", dispatch.method(), "公印", dispatch.seal(), y);
    }
    if (dispatch.plannedOn() != null || dispatch.dueOn() != null) {
      y =
          table.row(
              "施行予定日",
              JapaneseDate.full(dispatch.plannedOn()),
              "期限",
              JapaneseDate.full(dispatch.dueOn()),
              y);
    }
    if (!filing.receiptNumber().isBlank() || !filing.secrecy().isBlank()) {
      y = table.row("関係収受番号", filing.receiptNumber(), "秘密区分", filing.secrecy(), y);
    }
    if (sheet.budget() != null) {
      var amount = "金%,d円".formatted(sheet.budget().amount());
      y = table.row("予算科目", sheet.budget().item(), "金額", amount, y);
    }
    return y;
  }

  private static void footers(List<FormPage> pages, ApprovalSheet sheet, String fingerprint)
      throws IOException {
    var small = Typesetter.gothic(6.5f);
    var y = SheetBody.BOTTOM + 13;
    for (int i = 0; i < pages.size(); i++) {
      try (var page = pages.get(i)) {
        page.ink(FormPage.FAINT);
        var version = sheet.proposalId().toString().substring(0, 8) + "　第" + sheet.revision() + "版";
        page.text(version, small, LEFT + 2, y);
        page.textRight("目録 SHA-256 " + fingerprint.substring(0, 32), small, LEFT + WIDTH - 2, y);
        var number = "－ " + (i + 1) + " / " + pages.size() + " －";
        page.textCentred(number, Typesetter.mincho(9), LEFT, WIDTH, y + 3);
      }
    }
  }

  private static void embed(PDDocument document, byte[] manifest, ApprovalSheet sheet)
      throws IOException {
    var day = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
    day.setTimeInMillis(
        sheet.draftedOn().atStartOfDay().toInstant(ZoneOffset.ofHours(9)).toEpochMilli());
    var file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(manifest), COSName.FLATE_DECODE);
    file.setSubtype("application/json");
    file.setSize(manifest.length);
    file.setModDate(day);
    var specification = new PDComplexFileSpecification();
    specification.setFile(SheetManifest.FILE_NAME);
    specification.setFileUnicode(SheetManifest.FILE_NAME);
    specification.setFileDescription("Manifest: content of the sheet, SHA-256 of attachments");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(SheetManifest.FILE_NAME, specification));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    var associated = new COSArray();
    associated.add(specification.getCOSObject());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }
}
