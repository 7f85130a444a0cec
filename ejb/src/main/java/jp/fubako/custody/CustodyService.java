package jp.fubako.custody;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.custody.Heirs.Heir;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/**
 * 責任者のいない案件: what has nobody who answers for it, and who takes it over. The records office sees all
 * of it, the head of a section what belongs to his.
 */
@Audited
@Stateless
public class CustodyService {

  private static final int LONGEST_REASON = 500;

  @Inject private LooseRepository loose;
  @Inject private CustodyRepository rows;
  @Inject private Moves moves;
  @Inject private OrganisationService organisation;
  @Inject private PersonnelService personnel;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private Event<Entrusted> entrusted;
  @Inject private OfficeClock clock;

  /** Everything that the caller may put right. */
  public List<LooseEnd> queue() {
    var ends = mine(access.caller());
    var items = ends.stream().map(LooseEnd::itemId).filter(Objects::nonNull).toList();
    var readable =
        items.isEmpty()
            ? List.<UUID>of()
            : records.readable(items).stream().map(ItemRow::id).toList();
    return ends.stream()
        .map(e -> e.itemId() == null || readable.contains(e.itemId()) ? e : e.withoutTitle())
        .toList();
  }

  /** How many there are, for the navigation; none for those who cannot put them right. */
  public int count() {
    var caller = access.caller();
    return answers(caller) ? mine(caller).size() : 0;
  }

  /** Whether the caller has a queue. */
  public boolean answers() {
    return answers(access.caller());
  }

  private static boolean answers(Caller caller) {
    return caller.has(Role.RECORDS_OFFICE) || caller.has(Role.SECTION_HEAD);
  }

  private List<LooseEnd> mine(Caller caller) {
    if (!answers(caller)) {
      throw new RefusedException(CustodyRefusal.NOT_YOURS);
    }
    return loose.all(standing()).stream().filter(e -> may(caller, e).isAllowed()).toList();
  }

  private static Verdict may(Caller caller, LooseEnd end) {
    var ownHandler = end.kind().heir() == LooseKind.Heir.COLLEAGUE && caller.heads(end.sectionId());
    return caller.has(Role.RECORDS_OFFICE) || ownHandler
        ? Verdict.allowed()
        : Verdict.refused(CustodyRefusal.NOT_YOURS);
  }

  private Standing standing() {
    var today = clock.today();
    return new Standing(organisation.sections(today), personnel.staffing(today));
  }

  /**
   * Who can take one of them over.
   *
   * @throws RefusedException NOT_LOOSE, NOT_YOURS
   */
  public Heirs heirs(LooseKind kind, UUID id) {
    var end = find(access.caller(), kind, id);
    var today = clock.today();
    return new Heirs(
        end,
        switch (kind.heir()) {
          case SECTION ->
              organisation.sections(today).stream().map(s -> new Heir(s.id(), s.name())).toList();
          case COLLEAGUE ->
              organisation.staffOf(end.sectionId(), today).stream()
                  .map(CustodyService::heir)
                  .toList();
          case PERSON -> organisation.everybody(today).stream().map(CustodyService::heir).toList();
          case POST -> posts(id);
        });
  }

  private static Heir heir(PersonRow p) {
    return new Heir(p.id(), (p.name() + "　" + p.unitName() + " " + p.postTitle()).strip());
  }

  private List<Heir> posts(UUID stepId) {
    var town = standing();
    var step = rows.step(stepId).orElseThrow(() -> refused(CustodyRefusal.NOT_LOOSE));
    return personnel.staffing(clock.today()).posts().stream()
        .filter(p -> fits(step, p, town).isAllowed())
        .map(p -> new Heir(p.id(), p.fullTitle()))
        .toList();
  }

  private Verdict fits(CustodyRepository.OpenStep step, StaffedPost post, Standing town) {
    if (!town.isHeld(post.id())) {
      return Verdict.refused(CustodyRefusal.HEIR_VACANT);
    }
    var former = rows.kindOf(step.post());
    var lower = former.isPresent() && former.get().outranks(post.kind());
    return step.kind().equals("DECISION") && lower
        ? Verdict.refused(CustodyRefusal.RANK_TOO_LOW)
        : Verdict.allowed();
  }

  private LooseEnd find(Caller caller, LooseKind kind, UUID id) {
    var end =
        loose.all(standing()).stream()
            .filter(e -> e.kind() == kind && e.id().equals(id))
            .findFirst()
            .orElseThrow(() -> refused(CustodyRefusal.NOT_LOOSE));
    may(caller, end).orThrow();
    return end;
  }

  /**
   * 引継ぎ先の決定: hands it over; the new ones are told and may read it.
   *
   * @throws RefusedException NOT_LOOSE, NOT_YOURS, HEIR_UNKNOWN, HEIR_VACANT, RANK_TOO_LOW,
   *     REASON_REQUIRED, REASON_TOO_LONG
   */
  public void entrust(Entrust command) {
    var caller = access.caller();
    var reason = reason(command.reason());
    var end = find(caller, command.kind(), command.id());
    var heir =
        switch (command.kind().heir()) {
          case SECTION -> toSection(end, command.heirId(), caller);
          case COLLEAGUE -> toColleague(end, command.heirId(), caller);
          case PERSON -> toPerson(end, command.heirId());
          case POST -> toPost(end, command.heirId());
        };
    audit.record(
        AuditEvent.of(
                "custody.entrust", end.itemId() == null ? end.id() : end.itemId(), end.title())
            .with("kind", end.kind())
            .with("id", end.id())
            .with("from", end.was())
            .with("to", heir)
            .with("reason", reason));
  }

  private static String reason(String words) {
    var reason = words == null ? "" : words.strip();
    if (reason.isEmpty()) {
      throw new RefusedException(CustodyRefusal.REASON_REQUIRED);
    }
    if (reason.length() > LONGEST_REASON) {
      throw new RefusedException(CustodyRefusal.REASON_TOO_LONG, LONGEST_REASON);
    }
    return reason;
  }

  private String toSection(LooseEnd end, UUID sectionId, Caller caller) {
    var section =
        standing().section(sectionId).orElseThrow(() -> refused(CustodyRefusal.HEIR_UNKNOWN));
    var place = moves.place(section);
    if (end.kind() == LooseKind.FOLDER_OF_GONE_SECTION) {
      moves.folder(end.id(), place);
    } else {
      moves.ofGoneSection(end.itemId(), place);
      tell(end, false, caller);
    }
    return section.name();
  }

  private String toColleague(LooseEnd end, UUID personId, Caller caller) {
    var person =
        organisation.staffOf(end.sectionId(), clock.today()).stream()
            .filter(p -> p.id().equals(personId))
            .findFirst()
            .orElseThrow(() -> refused(CustodyRefusal.HEIR_UNKNOWN));
    if (end.kind() == LooseKind.CASE_WITHOUT_HANDLER) {
      moves.handler(end.id(), person, end.sectionId());
    } else {
      moves.receiptHandler(end.id(), person.id(), person.name());
    }
    tell(end, true, caller);
    return person.name();
  }

  private void tell(LooseEnd end, boolean toPerson, Caller caller) {
    var receipt =
        end.kind() == LooseKind.RECEIPT_OF_GONE_SECTION
            || end.kind() == LooseKind.RECEIPT_WITHOUT_HANDLER;
    entrusted.fire(
        new Entrusted(end.itemId(), receipt, toPerson, caller.personId(), caller.name()));
  }

  private String toPerson(LooseEnd end, UUID personId) {
    var person =
        standing().person(personId).orElseThrow(() -> refused(CustodyRefusal.HEIR_UNKNOWN));
    var step = rows.step(end.id()).orElseThrow(() -> refused(CustodyRefusal.NOT_LOOSE));
    moves.step(step, person.id(), person.name());
    return person.name();
  }

  private String toPost(LooseEnd end, UUID postId) {
    var town = standing();
    var post = town.post(postId).orElseThrow(() -> refused(CustodyRefusal.HEIR_UNKNOWN));
    var step = rows.step(end.id()).orElseThrow(() -> refused(CustodyRefusal.NOT_LOOSE));
    fits(step, post, town).orThrow();
    moves.step(step, post);
    return post.fullTitle();
  }

  private static RefusedException refused(CustodyRefusal reason) {
    return new RefusedException(reason);
  }
}
