package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.records.FileService;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;

/** What pages show of receipts. */
@ApplicationScoped
class ReceiptLists {

  @Inject private ReceiptRepository receipts;
  @Inject private AccessService access;
  @Inject private RecordsService records;
  @Inject private FileService files;
  @Inject private OfficeClock clock;

  ReceiptDetail detail(UUID id) {
    var item = records.find(id).orElseThrow(ReceiptLists::notFound);
    var receipt = receipts.find(id).orElseThrow(ReceiptLists::notFound);
    var caller = access.caller();
    var readers = receipts.readers(id);
    var toRead =
        readers.stream().anyMatch(r -> r.waits() && r.personId().equals(caller.personId()));
    var stamp = receipts.stamp(id);
    return new ReceiptDetail(
        id,
        receipt.version(),
        receipt.state(),
        receipt.numberText(),
        receipt.arrivedAt(),
        receipt.receivedAt(),
        receipt.book().shown(item),
        item.caseId(),
        receipt.deskSectionId(),
        receipt.deskSectionName(),
        receipt.sectionId(),
        receipt.sectionName(),
        receipt.handlerId(),
        receipt.handlerName(),
        receipt.proposalId(),
        receipt.replyWaived(),
        item.folderTitle(),
        stamp.map(StampedCopy::state).orElse(StampState.NONE),
        stamp.map(StampedCopy::failure).orElse(null),
        files.files(id),
        receipts.hints(id).stream().map(ReceiptHint::row).toList(),
        duplicates(receipt, receipt.book().counterpartKey(), caller),
        receipts.steps(id).stream().map(ReceiptStep::row).toList(),
        readers.stream().map(ReceiptReader::row).toList(),
        new ReceiptRules(receipt, caller, toRead).all());
  }

  List<DuplicateRow> duplicates(UUID id, String counterpartNumber) {
    records.find(id).map(ItemRow::id).orElseThrow(ReceiptLists::notFound);
    var receipt = receipts.find(id).orElseThrow(ReceiptLists::notFound);
    return duplicates(receipt, Words.key(counterpartNumber), access.caller());
  }

  private List<DuplicateRow> duplicates(Receipt receipt, String key, Caller caller) {
    var rows = new ArrayList<DuplicateRow>();
    var seen = new HashSet<UUID>();
    for (var same : receipts.withSameFiles(receipt.id(), caller.readerTokens())) {
      seen.add(same.id());
      rows.add(duplicate(same, true));
    }
    if (key != null) {
      for (var same : receipts.withCounterpartKey(receipt.id(), key, caller.readerTokens())) {
        if (seen.add(same.id())) {
          rows.add(duplicate(same, false));
        }
      }
    }
    return rows;
  }

  private static DuplicateRow duplicate(Receipt same, boolean sameFile) {
    return new DuplicateRow(
        same.id(), same.numberText(), same.subject(), same.receivedOn(), sameFile);
  }

  PageOf<ReceiptRow> list(ReceiptFilter filter, int offset, int limit) {
    var query = ReceiptQuery.of(filter, access.caller());
    var from = Math.max(0, offset);
    var bounded = PageOf.boundedLimit(limit);
    var found = receipts.list(query, from, bounded);
    var counts = receipts.fileCounts(found.stream().map(Receipt::id).toList());
    var none = new int[] {0, 0};
    return new PageOf<>(
        found.stream().map(r -> row(r, counts.getOrDefault(r.id(), none))).toList(),
        receipts.count(query),
        from,
        bounded);
  }

  ReceiptCounts counts() {
    var caller = access.caller();
    var overdue =
        ReceiptQuery.of(ReceiptFilter.of(ReceiptTray.REPLY_DUE), caller).overdue(clock.today());
    return new ReceiptCounts(
        count(ReceiptTray.DESK, caller),
        count(ReceiptTray.TO_ACCEPT, caller),
        count(ReceiptTray.TO_ASSIGN, caller),
        count(ReceiptTray.MINE, caller),
        count(ReceiptTray.TO_READ, caller),
        receipts.count(overdue));
  }

  private long count(ReceiptTray tray, Caller caller) {
    return receipts.count(ReceiptQuery.of(ReceiptFilter.of(tray), caller));
  }

  private static ReceiptRow row(Receipt receipt, int[] files) {
    var book = receipt.book();
    return new ReceiptRow(
        receipt.id(),
        receipt.state(),
        receipt.numberText(),
        book.subject(),
        book.sender(),
        book.counterpartNumber(),
        book.documentDate(),
        receipt.arrivedAt(),
        receipt.receivedOn(),
        book.needsReply(),
        book.replyDueOn(),
        receipt.actingSectionId(),
        receipt.sectionName() == null ? receipt.deskSectionName() : receipt.sectionName(),
        receipt.handlerName(),
        files[0],
        files[1],
        receipt.version());
  }

  private static RefusedException notFound() {
    return new RefusedException(ReceiptRefusal.NOT_FOUND);
  }
}
