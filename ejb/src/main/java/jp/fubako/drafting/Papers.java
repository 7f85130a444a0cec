package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.access.Caller;
import jp.fubako.approval.SpareCells;
import jp.fubako.oral.OralService;
import jp.fubako.organisation.Duty;
import jp.fubako.paper.PaperRow;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FileRow;
import jp.fubako.records.FolderRow;
import jp.fubako.records.ReadingScope;
import jp.fubako.revisions.KeepRevision;
import jp.fubako.revisions.KeptFile;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.StepKind;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Wareki;
import jp.fubako.signing.pdf.ApprovalSheet;
import jp.fubako.signing.pdf.CarriedSeal;
import jp.fubako.signing.pdf.CellRow;
import jp.fubako.signing.pdf.JapaneseText;
import jp.fubako.signing.pdf.OralNote;
import jp.fubako.signing.pdf.SealCell;
import jp.fubako.signing.pdf.SheetAttachment;

/** Lays out the 起案用紙 of a proposal. */
@ApplicationScoped
class Papers {

  @Inject private SealingService sealing;
  @Inject private OralService oral;

  /** What stands beside the fields on the sheet. */
  record SheetContext(
      Proposal proposal,
      Caller drafter,
      Duty duty,
      RoutePlan plan,
      FolderRow folder,
      List<FileRow> attachments,
      Optional<PaperRow> paper,
      LocalDate today) {}

  ApprovalSheet sheet(SheetContext c) {
    var fields = c.proposal().fields();
    return new ApprovalSheet(
            c.proposal().id(),
            c.proposal().edition() + 1,
            sealing.officeName(),
            "",
            fields.subject(),
            fields.inquiry(),
            fields.grounds(),
            new ApprovalSheet.Drafter(
                c.duty().sectionName().equals(c.duty().unitName())
                    ? c.duty().sectionName()
                    : c.duty().sectionName() + c.duty().unitName(),
                c.duty().title(),
                c.drafter().name(),
                fields.extension()),
            c.today(),
            new ApprovalSheet.Decision(c.plan().levelName(), c.plan().article()),
            dispatch(fields),
            filing(c.proposal(), fields, c.folder()),
            budget(fields),
            cells(c.plan()),
            SpareCells.DRAWN,
            attachments(c.attachments()),
            c.paper().map(PaperRow::onSheet).orElse(""))
        .withOral(oral(c.proposal().id()));
  }

  /** 口頭決裁 as printed; null when nothing was decided orally. */
  OralNote oral(UUID id) {
    return oral.of(id)
        .map(
            o ->
                new OralNote(
                    o.decidedOn(),
                    o.decider(),
                    o.toldTo(),
                    o.reason(),
                    OfficeClock.dateOf(o.recordedAt())))
        .orElse(null);
  }

  /** What the approvers are asked now, as they read it; for those who saw it before. */
  KeepRevision revision(SheetContext c) {
    return revision(
        c.proposal().id(),
        c.proposal().edition(),
        c.proposal().fields(),
        (c.plan().levelName() + " " + c.plan().article()).strip(),
        c.folder(),
        c.attachments(),
        c.paper().map(PaperRow::onSheet).orElse(""));
  }

  static KeepRevision revision(
      UUID id,
      int edition,
      DraftFields fields,
      String ruling,
      FolderRow folder,
      List<FileRow> attachments,
      String paper) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("subject", fields.subject());
    texts.put("amount", fields.amount() == null ? "" : "%,d円".formatted(fields.amount()));
    texts.put("budgetItem", fields.budgetItem());
    texts.put("inquiry", fields.inquiry());
    texts.put("grounds", fields.grounds());
    texts.put("plan", ruling);
    texts.put("dueOn", day(fields.dueOn()));
    texts.put("paper", paper);
    texts.put("folder", folder == null ? "" : folder.title());
    texts.put("disclosure", onPaper(fields.disclosure()) + fields.disclosureReason());
    if (fields.issuing()) {
      texts.put("addressees", fields.addressees());
      texts.put("issuer", fields.issuer());
      texts.put("method", fields.method() == null ? "" : fields.method().onPaper());
      texts.put("seal", fields.seal().onPaper());
      texts.put("letterSubject", fields.letterSubject());
      texts.put("letterBody", fields.letterBody());
      texts.put("plannedIssueOn", day(fields.plannedIssueOn()));
    }
    return new KeepRevision(
        id,
        edition,
        texts,
        attachments.stream().map(f -> new KeptFile(f.name(), f.hash())).toList());
  }

  private static String day(LocalDate day) {
    return day == null ? "" : Wareki.format(day);
  }

  static ApprovalSheet.Dispatch dispatch(DraftFields fields) {
    if (!fields.issuing()) {
      return new ApprovalSheet.Dispatch("", "", "", "", null, fields.dueOn(), fields.urgent());
    }
    return new ApprovalSheet.Dispatch(
        fields.addressees(),
        fields.issuer(),
        fields.method() == null ? "" : fields.method().onPaper(),
        fields.seal().onPaper(),
        fields.plannedIssueOn(),
        fields.dueOn(),
        fields.urgent());
  }

  static ApprovalSheet.Budget budget(DraftFields fields) {
    return fields.amount() == null
        ? null
        : new ApprovalSheet.Budget(fields.budgetItem(), fields.amount());
  }

  static ApprovalSheet.Filing filing(Proposal proposal, DraftFields fields, FolderRow folder) {
    var reason = fields.disclosureReason();
    return new ApprovalSheet.Filing(
        folder.classification() + " " + folder.classificationName(),
        folder.title(),
        folder.retentionLabel(),
        onPaper(fields.disclosure()) + (reason.isEmpty() ? "" : "（" + reason + "）"),
        fields.scope() == ReadingScope.SECRET ? "秘" : "",
        proposal.receiptNumber());
  }

  private static String onPaper(DisclosureClass disclosure) {
    return switch (disclosure) {
      case OPEN -> "公開";
      case PARTIAL -> "一部公開";
      case CLOSED -> "非公開";
      case CLOSED_FOR_A_TIME -> "時限非公開";
    };
  }

  static List<SealCell> cells(RoutePlan plan) {
    return plan.steps().filter(s -> s.cell() != null).map(Papers::cell).toList();
  }

  private static SealCell cell(PlannedStep step) {
    return cell(step.cell(), step.kind(), step.postTitle(), step.fullTitle(), null);
  }

  static SealCell cell(
      String field, StepKind kind, String postTitle, String fullTitle, CarriedSeal carried) {
    var row =
        switch (kind) {
          case CONCURRENCE, LEGAL_CHECK -> CellRow.CONCURRENCE;
          default -> CellRow.LINE;
        };
    var title =
        switch (kind) {
          case ORIGINATE -> "起案者";
          case REVIEW, PROVISIONAL -> postTitle;
          default -> fullTitle;
        };
    return new SealCell(field, title, row, kind == StepKind.DECISION, carried);
  }

  static List<SheetAttachment> attachments(List<FileRow> files) {
    var listed = new ArrayList<SheetAttachment>();
    for (var file : files) {
      listed.add(
          new SheetAttachment(
              listed.size() + 1,
              file.name(),
              file.mediaType(),
              file.size(),
              file.pages() == null ? 0 : file.pages(),
              file.hash()));
    }
    return listed;
  }

  /** Characters that no font at hand has, each once. */
  List<String> unprintable(DraftFields fields) {
    return Stream.of(
            fields.subject(),
            fields.inquiry(),
            fields.grounds(),
            fields.addressees(),
            fields.issuer(),
            fields.letterSubject(),
            fields.letterBody())
        .flatMap(text -> JapaneseText.unprintable(text).stream())
        .distinct()
        .toList();
  }
}
