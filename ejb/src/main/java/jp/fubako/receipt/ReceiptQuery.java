package jp.fubako.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;

/** Turns a tray and filters into one query; the caller's rights are part of every query. */
final class ReceiptQuery {

  private static final Set<ReceiptState> OPEN_IN_SECTION =
      EnumSet.of(
          ReceiptState.DISTRIBUTED,
          ReceiptState.FORWARDED,
          ReceiptState.ACCEPTED,
          ReceiptState.ASSIGNED,
          ReceiptState.CIRCULATING,
          ReceiptState.READ,
          ReceiptState.LINKED);

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private String order = " order by r.arrivedAt desc, r.id";

  private ReceiptQuery() {}

  /**
   * @param filter what to show
   * @param caller whose list it is
   */
  static ReceiptQuery of(ReceiptFilter filter, Caller caller) {
    var query = new ReceiptQuery();
    query.with(
        "exists (select a from ItemReader a where a.itemId = r.id and a.token in :tokens)",
        "tokens",
        // an empty list is no SQL; nobody has this token
        caller.readerTokens().isEmpty() ? Set.of("-") : caller.readerTokens());
    query.tray(filter.tray(), caller);
    if (filter.sectionId() != null) {
      query.with(
          "(r.sectionId = :section or r.deskSectionId = :section)", "section", filter.sectionId());
    }
    if (filter.fiscalYear() != null) {
      query.with("r.numberYear = :year", "year", filter.fiscalYear());
    }
    if (!filter.states().isEmpty()) {
      query.with("r.state in :states", "states", filter.states());
    }
    query.words(filter.words());
    return query;
  }

  private void tray(ReceiptTray tray, Caller caller) {
    switch (tray) {
      case DESK -> desk(caller);
      case TO_ACCEPT -> {
        states(ReceiptState.DISTRIBUTED, ReceiptState.FORWARDED);
        with("r.sectionId in :sections", "sections", sections(caller));
      }
      case TO_ASSIGN -> {
        states(ReceiptState.ACCEPTED);
        with("r.sectionId in :sections", "sections", sections(caller));
      }
      case MINE -> {
        trayStates(OPEN_IN_SECTION);
        with("r.handlerId = :me", "me", me(caller));
        order = " order by r.book.replyDueOn nulls last, r.arrivedAt, r.id";
      }
      case TO_READ ->
          with(
              "exists (select x from ReceiptReader x where x.receiptId = r.id"
                  + " and x.personId = :me and x.readAt is null)",
              "me",
              me(caller));
      case SECTION_OPEN -> {
        trayStates(OPEN_IN_SECTION);
        with("r.sectionId in :sections", "sections", sections(caller));
      }
      case REPLY_DUE -> {
        trayStates(OPEN_IN_SECTION);
        conditions.add("r.book.needsReply = true and r.replyWaived is null");
        with("r.sectionId in :sections", "sections", sections(caller));
        order = " order by r.book.replyDueOn, r.id";
      }
      case ALL -> {
        // whatever the caller may read
      }
    }
  }

  /** The records office sees every desk, others those of their sections. */
  private void desk(Caller caller) {
    states(ReceiptState.ARRIVED, ReceiptState.REGISTERED, ReceiptState.RETURNED_TO_DESK);
    if (!caller.has(Role.RECORDS_OFFICE)) {
      with("r.deskSectionId in :desks", "desks", sections(caller));
    }
  }

  /** Only what is due before today. */
  ReceiptQuery overdue(LocalDate today) {
    return with("r.book.replyDueOn < :today", "today", today);
  }

  private void words(String typed) {
    if (Words.missing(typed)) {
      return;
    }
    var pattern =
        "%" + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    with(
        "(r.book.subject like :words escape '!' or r.book.sender like :words escape '!'"
            + " or r.book.counterpartNumber like :words escape '!'"
            + " or r.numberText like :words escape '!')",
        "words",
        pattern);
  }

  private void states(ReceiptState first, ReceiptState... more) {
    trayStates(EnumSet.of(first, more));
  }

  private void trayStates(Set<ReceiptState> states) {
    with("r.state in :trayStates", "trayStates", states);
  }

  private ReceiptQuery with(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
    return this;
  }

  /** A person without duties belongs to no section; this id is nobody's. */
  private static List<UUID> sections(Caller caller) {
    var ids = caller.duties().stream().map(duty -> duty.sectionId()).distinct().toList();
    return ids.isEmpty() ? List.of(new UUID(0, 0)) : ids;
  }

  private static UUID me(Caller caller) {
    return caller.personId() == null ? new UUID(0, 0) : caller.personId();
  }

  String where() {
    return String.join(" and ", conditions);
  }

  String order() {
    return order;
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
