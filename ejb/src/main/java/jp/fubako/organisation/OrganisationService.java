package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.shared.OfficeClock;
import jp.fubako.signing.pdf.JapaneseText;

/** Who holds what on a given day. All answers are those of that day. */
@Audited
@Stateless
public class OrganisationService {

  static final Predicate<String> PRINTABLE = name -> JapaneseText.unprintable(name).isEmpty();

  @Inject private Town town;
  @Inject private OrganisationRepository repository;
  @Inject private Event<TownReading> others;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Changes with every change of the organisation or of the rules that came with it. */
  public UUID edition() {
    return town.edition();
  }

  /** 課, 室, 局 in the official order. */
  public List<UnitRow> sections(LocalDate on) {
    return town.chart(on).sections();
  }

  /** Bodies, sections and 係 in the official order. */
  public List<UnitRow> units(LocalDate on) {
    return town.chart(on).allUnits();
  }

  public Optional<UnitRow> unit(UUID unitId, LocalDate on) {
    return town.chart(on).unit(unitId);
  }

  public Optional<UnitRow> unitByCode(String code, LocalDate on) {
    return town.chart(on).unitByCode(code);
  }

  /** Units directly below. */
  public List<UnitRow> below(UUID unitId, LocalDate on) {
    return town.chart(on).below(unitId);
  }

  /** Everybody with a post in the unit or below it, highest first, each person once. */
  public List<PersonRow> staffOf(UUID unitId, LocalDate on) {
    return town.chart(on).staffOf(unitId);
  }

  /** Everybody in service. */
  public List<PersonRow> everybody(LocalDate on) {
    return town.chart(on).everybody();
  }

  /** These people, in the order asked for; unknown ids are left out. */
  public List<PersonRow> people(List<UUID> ids, LocalDate on) {
    return town.chart(on).rows(ids);
  }

  /** The person as of the given day. */
  public Optional<PersonRow> person(UUID id, LocalDate on) {
    return town.chart(on).person(id);
  }

  /** The person as of today; also known when no longer in service. */
  public Optional<PersonRow> person(UUID id) {
    return town.person(id, clock.today());
  }

  public Optional<PersonRow> personByStaffNo(String staffNo, LocalDate on) {
    return town.chart(on).personByStaffNo(staffNo);
  }

  public Optional<PostRow> post(UUID postId, LocalDate on) {
    return town.chart(on).post(postId);
  }

  /** Who holds the post; empty when it is vacant (欠員). 本務 goes before 兼務 and 事務取扱. */
  public Optional<Holder> holderOf(UUID postId, LocalDate on) {
    return town.chart(on).holderOf(postId);
  }

  /** Everybody who holds the post: several for posts such as 主事. */
  public List<Holder> holdersOf(UUID postId, LocalDate on) {
    return town.chart(on).allHoldersOf(postId);
  }

  /** All posts that a person holds, 本務 first. */
  public List<Duty> dutiesOf(UUID personId, LocalDate on) {
    return town.chart(on).dutiesOf(personId);
  }

  /** The post of 課長, also when a 係 of the section is given. */
  public Optional<PostRow> headOf(UUID sectionId, LocalDate on) {
    return town.chart(on).headOf(sectionId);
  }

  /** The superior posts inside the section, from the lowest up: 係長, 課長補佐, 課長. */
  public List<PostRow> lineOf(UUID unitId, LocalDate on) {
    return town.chart(on).lineOf(unitId);
  }

  /** The post of that kind in exactly this unit, for example the 係長 of a 係. */
  public Optional<PostRow> postOf(UUID unitId, PostKind kind, LocalDate on) {
    return town.chart(on).postOf(unitId, kind);
  }

  /** The post of 町長, 副町長, 教育長 or 会計管理者. */
  public Optional<PostRow> executive(PostKind kind, LocalDate on) {
    return town.chart(on).executive(kind);
  }

  /** Executive posts above a unit, from the lowest up; 教育長 stands above 教育委員会 only. */
  public List<PostRow> executivesAbove(UUID unitId, LocalDate on) {
    return town.chart(on).executivesAbove(unitId);
  }

  /** The absence of a person on that day; of today, only if he is away in this half of the day. */
  public Optional<AbsenceRow> absenceOf(UUID personId, LocalDate on) {
    return town.chart(on).absenceOf(personId, half(on));
  }

  private DayHalf half(LocalDate on) {
    var now = clock.now().atZone(OfficeClock.ZONE);
    return on.equals(now.toLocalDate()) ? DayHalf.of(now.toLocalTime()) : null;
  }

  /** Who may act for the holder of the post, in order, absent ones left out. */
  public List<Holder> actingFor(UUID postId, LocalDate on) {
    return town.chart(on).actingFor(postId, half(on));
  }

  /**
   * Takes over units, posts, people, assignments, absences, acting orders and authority rules. Rows
   * are known by their codes, so the same tables can be given again. If any row is wrong, nothing
   * is applied. Only inside the transaction of the service that asks whether the caller may.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public ImportReport importTown(TownTables tables) {
    repository.nextEdition();
    var draft = new TownImport(repository.content(), PRINTABLE);
    var reading = draft.read(tables, others::fire);
    var report = reading.report();
    if (report.applied()) {
      draft.saved().forEach(repository::save);
      repository.flush();
      reading.finish();
      audit.record(AuditEvent.of("organisation.importTown", null).with("rows", report.rows()));
    }
    return report;
  }
}
