package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.Duty;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.sealing.SealingService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Wareki;
import jp.fubako.wording.Blanks;
import jp.fubako.wording.DraftStart;
import jp.fubako.wording.StandardTextRow;
import jp.fubako.wording.WordingService;

/** 起案様式 and 定型文 at the desk: begins a draft with one, and fills the blanks of the others. */
@Audited
@Stateless
public class DraftWordsService {

  @Inject private ProposalRepository repository;
  @Inject private NewDrafts drafts;
  @Inject private DraftDesk desk;
  @Inject private WordingService wording;
  @Inject private RecordsService records;
  @Inject private SealingService sealing;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** A new draft that begins with a 起案様式. Returns its id. */
  public UUID draftWith(UUID templateId) {
    var caller = access.caller();
    var duty = desk.duty(caller, null);
    var start = wording.template(templateId).start();
    return drafts.enter(caller, duty, Origin.OWN, fields(start, caller, duty), null).id();
  }

  private DraftFields fields(DraftStart start, Caller caller, Duty duty) {
    var issuer = sealing.officeName() + "長";
    var values = values(caller, duty, clock.today());
    values.put("発信者", issuer);
    return new DraftFields(
        duty.postId(),
        Blanks.filled(start.subject(), values),
        Blanks.filled(start.inquiry(), values),
        Blanks.filled(start.grounds(), values),
        start.matterCode(),
        null,
        "",
        Set.of(),
        null,
        List.of(),
        List.of(),
        false,
        null,
        start.issuing(),
        "",
        issuer,
        "",
        Blanks.filled(start.letterBody(), values),
        null,
        SealHandling.valueOf(start.seal()),
        null,
        "",
        null,
        DisclosureClass.OPEN,
        "",
        ReadingScope.SECTION);
  }

  /** The 定型文 that the caller may put into this draft, their blanks filled from what is stored. */
  public List<StandardTextRow> texts(UUID draftId) {
    var draft =
        repository
            .find(draftId)
            .filter(p -> records.find(draftId).isPresent())
            .orElseThrow(() -> new RefusedException(DraftingRefusal.NOT_FOUND));
    var fields = draft.fields();
    var caller = access.caller();
    var values = values(caller, desk.duty(caller, fields.drafterPostId()), clock.today());
    values.put("件名", fields.subject());
    values.put("宛先", fields.addressees().lines().findFirst().orElse("").strip());
    values.put("発信者", fields.issuer().lines().findFirst().orElse("").strip());
    values.put("期限", fields.dueOn() == null ? "" : Wareki.format(fields.dueOn()));
    values.put("金額", fields.amount() == null ? "" : yen(fields.amount()));
    return wording.texts().stream()
        .map(text -> text.saying(Blanks.filled(text.body(), values)))
        .toList();
  }

  private static Map<String, String> values(Caller caller, Duty duty, LocalDate today) {
    var year = FiscalYear.of(today).year();
    var values = new HashMap<String, String>();
    values.put("年度", Wareki.fiscalYear(year));
    values.put("前年度", Wareki.fiscalYear(year - 1));
    values.put("今日", Wareki.format(today));
    values.put("課名", duty.sectionName());
    values.put("担当", caller.name());
    return values;
  }

  private static String yen(long amount) {
    return NumberFormat.getIntegerInstance(Locale.JAPAN).format(amount) + "円";
  }
}
