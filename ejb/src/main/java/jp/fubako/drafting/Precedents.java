package jp.fubako.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.Duty;
import jp.fubako.records.FolderRow;
import jp.fubako.records.FolderState;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.wording.DatedWords;

/** 引用起案: what of an older proposal serves as it is, and what is looked at again (DR-04). */
@ApplicationScoped
class Precedents {

  @Inject private ProposalRepository repository;
  @Inject private RecordsService records;
  @Inject private OfficeClock clock;

  /** The fields for a copy: cover, texts, way and addressees; no date, no urgency, no reply. */
  DraftFields fields(Proposal old, Duty duty) {
    var f = old.fields();
    return new DraftFields(
        duty.postId(),
        f.subject(),
        f.inquiry(),
        f.grounds(),
        f.matterCode(),
        f.amount(),
        f.budgetItem(),
        f.reservations(),
        f.raiseTo(),
        f.consultPosts(),
        f.readerPosts(),
        false,
        null,
        f.issuing(),
        f.addressees(),
        f.issuer(),
        f.letterSubject(),
        f.letterBody(),
        f.method(),
        f.seal(),
        null,
        f.extension(),
        folder(f.folderId(), duty.sectionId()),
        f.disclosure(),
        f.disclosureReason(),
        f.scope());
  }

  /** This year's folder of the same class and title, or the only one of its class; else none. */
  private UUID folder(UUID oldFolder, UUID sectionId) {
    if (oldFolder == null) {
      return null;
    }
    var year = FiscalYear.of(clock.today()).year();
    return successor(records.folder(oldFolder), records.folders(sectionId, year));
  }

  static UUID successor(FolderRow old, List<FolderRow> now) {
    var ofClass =
        now.stream()
            .filter(f -> f.state() == FolderState.OPEN)
            .filter(f -> f.classification().equals(old.classification()))
            .toList();
    return ofClass.stream()
        .filter(f -> title(f).equals(title(old)))
        .findFirst()
        .or(() -> ofClass.size() == 1 ? ofClass.stream().findFirst() : java.util.Optional.empty())
        .map(FolderRow::id)
        .orElse(null);
  }

  /** The title without its years: 令和7年度 照会回答 goes on as 令和8年度 照会回答. */
  private static String title(FolderRow folder) {
    var title = folder.title();
    for (var word : DatedWords.in(title, 0, folder.fiscalYear()).reversed()) {
      title = title.substring(0, word.start()) + title.substring(word.end());
    }
    return title.replaceAll("[\\s\u3000]", "");
  }

  List<Leftover> leftovers(Proposal draft) {
    var thisYear = FiscalYear.of(clock.today());
    var source =
        draft.copiedFrom() == null ? null : repository.find(draft.copiedFrom()).orElse(null);
    return new Leftovers(
            source == null ? null : source.fields(),
            source == null ? thisYear.year() : yearOf(source),
            draft.confirmedWords(),
            thisYear)
        .in(draft.fields());
  }

  private static int yearOf(Proposal source) {
    var on =
        source.draftedOn() == null ? OfficeClock.dateOf(source.changedAt()) : source.draftedOn();
    return FiscalYear.of(on).year();
  }
}
