package jp.fubako.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.numbering.TakenNumber;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.UnitRow;
import jp.fubako.records.ReadingScope;

/** People, sections and receipts for the tests of this package. */
final class ReceiptFixture {

  static final UnitRow GENERAL_AFFAIRS = section("10", "総務課", "真総");
  static final UnitRow CONSTRUCTION = section("70", "建設課", "真建");
  static final UUID OFFICER = UUID.randomUUID();
  private static final Instant MORNING = Instant.parse("2026-11-22T23:30:00Z");

  private ReceiptFixture() {}

  private static UnitRow section(String code, String name, String symbol) {
    var id = UUID.randomUUID();
    return new UnitRow(id, code, name, symbol, id, null, "SECTION", "町長部局");
  }

  static Caller caller(UUID person, UnitRow section, PostKind kind, Role... roles) {
    var duty =
        new Duty(
            UUID.randomUUID(),
            "職",
            kind,
            section.id(),
            section.name(),
            section.id(),
            section.name(),
            section.symbol(),
            AssignmentKind.PRINCIPAL);
    return new Caller(
        person,
        "user",
        "髙橋 一郎",
        "髙橋",
        Set.of(roles),
        List.of(duty),
        Set.of("person:" + person),
        "");
  }

  static Caller recordsOffice() {
    return caller(UUID.randomUUID(), GENERAL_AFFAIRS, PostKind.STAFF, Role.RECORDS_OFFICE);
  }

  static Caller head(UnitRow section) {
    return caller(UUID.randomUUID(), section, PostKind.SECTION_HEAD, Role.SECTION_HEAD);
  }

  static Caller staff(UnitRow section) {
    return caller(UUID.randomUUID(), section, PostKind.STAFF);
  }

  static ReceiptEntry entry(boolean needsReply) {
    return new ReceiptEntry(
        "道路占用状況調査について（照会）",
        "山形県最上総合支庁長",
        null,
        "道管第９号",
        LocalDate.of(2026, 11, 20),
        ReceiptChannel.POST,
        ReceiptMedium.PAPER,
        needsReply,
        needsReply ? LocalDate.of(2026, 12, 5) : null,
        null,
        null,
        ReadingScope.SECTION,
        1,
        null);
  }

  static Receipt arrived() {
    return Receipt.arrived(UUID.randomUUID(), "照会", ReceiptChannel.POST, MORNING, GENERAL_AFFAIRS);
  }

  static Receipt registered(boolean needsReply) {
    var receipt = arrived();
    var number = new TakenNumber(UUID.randomUUID(), "真総第1号", 2026, 1);
    receipt.register(entry(needsReply), number, GENERAL_AFFAIRS.id(), MORNING);
    return receipt;
  }

  /** A receipt in any state, brought there by its own verbs. */
  static Receipt in(ReceiptState state, boolean needsReply) {
    var receipt = state == ReceiptState.ARRIVED ? arrived() : registered(needsReply);
    switch (state) {
      case ARRIVED, REGISTERED -> {
        // as it is
      }
      case UNREGISTERED -> {
        receipt = arrived();
        receipt.dismiss(CONSTRUCTION, "行事案内");
      }
      case VOID -> receipt.voidNumber("二重登録");
      case COMPLETED -> {
        toAssigned(receipt);
        receipt.complete(LocalDate.of(2026, 11, 30));
      }
      default -> bring(receipt, state);
    }
    return receipt;
  }

  private static void bring(Receipt receipt, ReceiptState state) {
    receipt.distribute(CONSTRUCTION);
    switch (state) {
      case DISTRIBUTED -> {
        // as it is
      }
      case FORWARDED -> receipt.forward(CONSTRUCTION);
      case RETURNED_TO_DESK -> receipt.returnToDesk();
      case ACCEPTED -> receipt.accept();
      case ASSIGNED -> acceptAndAssign(receipt);
      case CIRCULATING -> {
        acceptAndAssign(receipt);
        receipt.circulate();
      }
      case READ -> {
        acceptAndAssign(receipt);
        receipt.circulate();
        receipt.read(true);
      }
      case LINKED -> {
        acceptAndAssign(receipt);
        receipt.link(UUID.randomUUID(), OFFICER, "髙橋 一郎");
      }
      default -> throw new IllegalArgumentException(state.name());
    }
  }

  private static void toAssigned(Receipt receipt) {
    receipt.distribute(CONSTRUCTION);
    acceptAndAssign(receipt);
  }

  private static void acceptAndAssign(Receipt receipt) {
    receipt.accept();
    receipt.assign(OFFICER, "髙橋 一郎");
  }
}
