package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberingService;
import jp.fubako.numbering.TakenNumber;
import jp.fubako.organisation.UnitRow;
import jp.fubako.outbox.Idempotency;
import jp.fubako.outbox.OutboxService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileService;
import jp.fubako.records.ItemChange;
import jp.fubako.records.ItemDate;
import jp.fubako.records.ItemKind;
import jp.fubako.records.NewItem;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** The desk where documents arrive and are entered in the book. */
@ApplicationScoped
class ReceiptDesk {

  private static final String ARRIVE = "receipt.arrive";
  private static final String REGISTER = "receipt.register";

  @Inject private ReceiptActs acts;
  @Inject private ReceiptRepository receipts;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private NumberingService numbering;
  @Inject private Idempotency idempotency;
  @Inject private AuditService audit;
  @Inject private OutboxService outbox;
  @Inject private OfficeClock clock;

  UUID arrive(ArriveFiles command) {
    var earlier = idempotency.resultOf(command.requestKey(), ARRIVE);
    if (earlier.isPresent()) {
      return UUID.fromString(earlier.get());
    }
    var caller = acts.caller();
    ReceiptRules.mayReceive(caller).orThrow();
    if (command.files().isEmpty()) {
      throw new RefusedException(ReceiptRefusal.NO_FILES);
    }
    var now = clock.now();
    var at = command.arrivedAt() == null ? now : command.arrivedAt();
    if (at.isAfter(now)) {
      throw new RefusedException(ReceiptRefusal.ARRIVAL_IN_FUTURE);
    }
    var desk = acts.section(caller.sectionId());
    var title = Words.cut(titleOf(command.files().getFirst().name()), 500);
    var id = UUID.randomUUID();
    var day = OfficeClock.dateOf(at);
    enter(id, title, desk, day);
    command.files().forEach(file -> files.store(id, file, FileRole.ORIGINAL));
    receipts.add(Receipt.arrived(id, title, command.channel(), at, desk));
    receipts.add(new ReceiptStep(id, now, null, caller.name(), desk.name(), null));
    audit.record(
        AuditEvent.of(ARRIVE, id, title)
            .with("files", command.files().stream().map(file -> file.content().hash()).toList())
            .with("channel", command.channel())
            .with("arrivedAt", at.toString()));
    idempotency.remember(command.requestKey(), ARRIVE, id.toString());
    return id;
  }

  private void enter(UUID id, String title, UnitRow desk, LocalDate arrivedOn) {
    records.addItem(
        new NewItem(
            id,
            null,
            ItemKind.RECEIPT,
            title,
            desk.id(),
            FiscalYear.of(arrivedOn).year(),
            ReadingScope.SECTION,
            null,
            ReceiptState.ARRIVED.name(),
            null,
            null,
            Set.of()));
    records.updateItem(id, ItemChange.none().date(ItemDate.ARRIVED, arrivedOn));
  }

  RegisteredReceipt register(RegisterReceipt command) {
    var earlier = idempotency.resultOf(command.requestKey(), REGISTER);
    if (earlier.isPresent()) {
      return new RegisteredReceipt(command.id(), earlier.get(), true);
    }
    var caller = acts.caller();
    var receipt = acts.locked(command.id(), command.version());
    acts.may(receipt, caller, ReceiptAction.REGISTER);
    var now = clock.now();
    var today = OfficeClock.dateOf(now);
    EntryCheck.check(command.entry(), today);
    var series = series(command, receipt, caller);
    var target = command.distributeTo() == null ? null : acts.section(command.distributeTo());
    var number = number(command, series.symbol(), today);
    receipt.register(command.entry(), number, series.id(), now);
    var change = entered(receipt, command.entry()).date(ItemDate.RECEIVED, today);
    // a folder of the section that gets the document can hold it only once it has been given to it
    var first = target == null ? change : change.folder(null);
    acts.done(
        receipt,
        caller,
        ReceiptAction.REGISTER,
        number.text(),
        null,
        first.fiscalYear(command.year() == null ? FiscalYear.of(today).year() : number.year()));
    stampLater(receipt, command.corner());
    if (target != null) {
      receipt.distribute(target);
      var filed = ItemChange.none().folder(command.entry().folderId());
      acts.done(receipt, caller, ReceiptAction.DISTRIBUTE, target.name(), null, filed);
      acts.letHeadRead(receipt, target);
    }
    idempotency.remember(command.requestKey(), REGISTER, number.text());
    return new RegisteredReceipt(receipt.id(), number.text(), false);
  }

  private TakenNumber number(RegisterReceipt command, String symbol, LocalDate today) {
    if (command.year() == null) {
      return numbering.take(NumberKind.RECEIPT, symbol, today, command.id());
    }
    numbering.mayTakeInto(NumberKind.RECEIPT, command.year()).orThrow();
    return numbering.takeInto(NumberKind.RECEIPT, symbol, command.year(), today, command.id());
  }

  void correct(UUID id, long version, ReceiptEntry entry) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.CORRECT);
    EntryCheck.check(entry, receipt.receivedOn());
    audit.record(
        AuditEvent.of("receipt.entryBefore", id, receipt.subject())
            .with("sender", receipt.book().sender())
            .with("counterpartNumber", receipt.book().counterpartNumber())
            .with("documentDate", receipt.book().documentDate())
            .with("replyDueOn", receipt.book().replyDueOn())
            .with("note", receipt.book().note()));
    receipt.correct(entry);
    acts.done(receipt, caller, ReceiptAction.CORRECT, null, null, entered(receipt, entry));
  }

  void voidReceipt(UUID id, long version, String reason) {
    var caller = acts.caller();
    var receipt = acts.locked(id, version);
    acts.may(receipt, caller, ReceiptAction.VOID);
    var written = EntryCheck.reason(reason);
    receipt.voidNumber(written);
    numbering.voidNumber(receipt.numberId(), written);
    acts.done(receipt, caller, ReceiptAction.VOID, receipt.numberText(), written);
  }

  /** Whose series: a liaison numbers in a section of his own, the records office in any. */
  private UnitRow series(RegisterReceipt command, Receipt receipt, Caller caller) {
    var wanted =
        command.registeringSectionId() == null
            ? receipt.deskSectionId()
            : command.registeringSectionId();
    if (!caller.has(Role.RECORDS_OFFICE) && !caller.belongsTo(wanted)) {
      throw new RefusedException(ReceiptRefusal.NOT_DESK);
    }
    var series = acts.section(wanted);
    if (Words.missing(series.symbol())) {
      throw new RefusedException(ReceiptRefusal.SYMBOL_MISSING, series.name());
    }
    return series;
  }

  private static ItemChange entered(Receipt receipt, ReceiptEntry entry) {
    var numbers = new ArrayList<String>();
    numbers.add(receipt.numberText());
    if (receipt.book().counterpartNumber() != null) {
      numbers.add(receipt.book().counterpartNumber());
    }
    var change =
        ItemChange.none()
            .title(receipt.subject())
            .numbers(numbers)
            .counterpart(receipt.book().sender())
            .body(joined(receipt.book().addressee(), receipt.book().note()))
            .date(ItemDate.DOCUMENT, receipt.book().documentDate())
            .scope(entry.scope() == null ? ReadingScope.SECTION : entry.scope());
    if (entry.disclosure() != null) {
      change = change.disclosure(entry.disclosure());
    }
    return entry.folderId() == null ? change : change.folder(entry.folderId());
  }

  private void stampLater(Receipt receipt, StampCorner corner) {
    if (corner != null && corner != StampCorner.NONE) {
      receipts.add(new StampedCopy(receipt.id(), corner));
      outbox.put(StampFeed.TOPIC, receipt.id().toString());
    }
  }

  private static String joined(String first, String second) {
    if (first == null) {
      return second;
    }
    return second == null ? first : first + "\n" + second;
  }

  /** 照会.pdf → 照会. */
  private static String titleOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    var name = dot > 0 ? fileName.substring(0, dot) : fileName;
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
