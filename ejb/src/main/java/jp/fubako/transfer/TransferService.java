package jp.fubako.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.organisation.StaffMember;
import jp.fubako.outbox.OutboxService;
import jp.fubako.retrieval.SpreadsheetService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.TableData;

/** 人事異動: load, rehearse, confirm, take back. For the records office. */
@Audited
@Stateless
public class TransferService {

  private static final int MOST_LISTED = 100;
  private static final int LONGEST_NAME = 255;

  @Inject private TransferRepository repository;
  @Inject private PendingRepository pending;
  @Inject private RehearsalDesk desk;
  @Inject private PersonnelService personnel;
  @Inject private SpreadsheetService spreadsheets;
  @Inject private AccessService access;
  @Inject private OutboxService outbox;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /**
   * Takes a table in. Nothing is written yet; what is wrong in it stands in the rehearsal. The same
   * table for the same day gives the transfer that is known already.
   *
   * @throws RefusedException FILE_UNREADABLE, DAY_PAST
   */
  public UUID load(LoadTransfer command) {
    var caller = access.require(Role.RECORDS_OFFICE);
    if (command.effectiveOn().isBefore(clock.today())) {
      throw new RefusedException(TransferRefusal.DAY_PAST, command.effectiveOn());
    }
    var csv =
        spreadsheets
            .csv(command.file())
            .orElseThrow(() -> new RefusedException(TransferRefusal.FILE_UNREADABLE));
    var hash = sha256(csv);
    var known = repository.same(command.effectiveOn(), hash);
    if (known.isPresent()) {
      return known.get().id();
    }
    var name = command.fileName().isBlank() ? "-" : command.fileName().strip();
    var plan =
        new TransferPlan(
            command.effectiveOn(),
            name.substring(0, Math.min(name.length(), LONGEST_NAME)),
            hash,
            csv);
    plan.loaded(caller.name(), clock.now());
    repository.add(plan);
    audit.record(event("transfer.load", plan));
    return plan.id();
  }

  /** All transfers, the latest day first. */
  public List<TransferRow> transfers() {
    access.require(Role.RECORDS_OFFICE);
    return repository.all(MOST_LISTED);
  }

  /** 予行: what it would change, or has changed. */
  public Rehearsal rehearsal(UUID id) {
    access.require(Role.RECORDS_OFFICE);
    return desk.rehearse(repository.find(id).orElseThrow(TransferService::notFound));
  }

  /**
   * 確定: writes the assignments for the day, all of them or none.
   *
   * @throws RefusedException ROWS_WRONG, NOTHING_CHANGES, STEPS_TO_REPOINT, DAY_PAST, WRONG_STATE
   */
  public void confirm(UUID id) {
    var caller = access.require(Role.RECORDS_OFFICE);
    var plan = repository.locked(id).orElseThrow(TransferService::notFound);
    desk.rehearse(plan).mayConfirm().orThrow();
    var town = personnel.lockedStaffing(plan.effectiveOn());
    var reading = new OrderTable(town).read(plan.fileName(), plan.csv());
    if (!reading.faults().isEmpty()) {
      throw new RefusedException(TransferRefusal.ROWS_WRONG, reading.faults().size());
    }
    plan.confirm(caller.name(), clock.now(), clock.today());
    var orders = OrderPlanner.plan(town, reading.orders());
    repository.remember(plan.id(), personnel.carryOut(orders));
    if (!clock.today().isBefore(plan.effectiveOn())) {
      outbox.put(TransferFeed.TOPIC, plan.id().toString());
    }
    audit.record(
        event("transfer.confirm", plan)
            .with("appointed", orders.appointed().size())
            .with("retired", orders.retired().size())
            .with("given", orders.given().size())
            .with("ended", orders.ended().size()));
  }

  /**
   * 取消: takes back what was confirmed, until its day; or gives up what was not.
   *
   * @throws RefusedException ALREADY_IN_FORCE, CHANGED_SINCE, WRONG_STATE
   */
  public void cancel(UUID id) {
    access.require(Role.RECORDS_OFFICE);
    var plan = repository.locked(id).orElseThrow(TransferService::notFound);
    var written = plan.state() == TransferState.CONFIRMED;
    plan.cancel(clock.now(), clock.today());
    if (written && !personnel.takeBack(plan.effectiveOn(), repository.written(id))) {
      throw new RefusedException(TransferRefusal.CHANGED_SINCE);
    }
    audit.record(event("transfer.cancel", plan).with("takenBack", written));
  }

  /**
   * Names who takes over a step that belongs to a person who leaves; it is handed over on the day.
   *
   * @throws RefusedException STEP_NOT_OPEN, PERSON_NOT_THERE, WRONG_STATE
   */
  public void repoint(UUID id, UUID stepId, String staffNo) {
    access.require(Role.RECORDS_OFFICE);
    var plan = repository.locked(id).orElseThrow(TransferService::notFound);
    if (plan.state() != TransferState.REHEARSED && plan.state() != TransferState.CONFIRMED) {
      throw new RefusedException(TransferRefusal.WRONG_STATE);
    }
    var step =
        pending.ofSteps(Set.of(stepId)).stream()
            .filter(s -> s.personId() != null)
            .findFirst()
            .orElseThrow(() -> new RefusedException(TransferRefusal.STEP_NOT_OPEN));
    var person = serving(plan, staffNo);
    repository.repoint(id, stepId, person.id());
    audit.record(
        event("transfer.repoint", plan)
            .with("step", stepId)
            .with("case", step.subjectId())
            .with("to", person.staffNo()));
  }

  private StaffMember serving(TransferPlan plan, String staffNo) {
    var town = personnel.staffing(plan.effectiveOn());
    var orders = new OrderTable(town).read(plan.fileName(), plan.csv()).orders();
    return town.people().stream()
        .filter(p -> p.staffNo().equals(staffNo) && p.servesOn(plan.effectiveOn()))
        .filter(p -> orders.stream().noneMatch(o -> o.retires() && o.personId().equals(p.id())))
        .findFirst()
        .orElseThrow(() -> new RefusedException(TransferRefusal.PERSON_NOT_THERE));
  }

  /** The table to start from: everybody in service with his posts as they stand for the day. */
  public TableData template(LocalDate effectiveOn) {
    access.require(Role.RECORDS_OFFICE);
    return OrderTemplate.of(personnel.staffing(effectiveOn));
  }

  /** All posts of the day with their codes and holders. */
  public TableData posts(LocalDate effectiveOn) {
    access.require(Role.RECORDS_OFFICE);
    return OrderTemplate.posts(personnel.staffing(effectiveOn));
  }

  private static AuditEvent event(String action, TransferPlan plan) {
    return AuditEvent.of(action, plan.id(), plan.fileName()).with("on", plan.effectiveOn());
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RefusedException notFound() {
    return new RefusedException(TransferRefusal.NOT_FOUND);
  }
}
