package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.content.StoredContent;
import jp.fubako.records.DerivedFileService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.IncomingFile;
import jp.fubako.sealing.SealingService;
import jp.fubako.search.text.Corner;
import jp.fubako.search.text.ReceiptStamp;

/** What to stamp and what came of it. For the work after a commit; there is no caller. */
@ApplicationScoped
@Transactional
class Stamping {

  @Inject private ReceiptRepository receipts;
  @Inject private DerivedFileService derived;
  @Inject private SealingService sealing;

  /** The copy still to be made; nothing when it is done or no longer wanted. */
  public Optional<StampJob> job(UUID receiptId) {
    var copy = receipts.stamp(receiptId).filter(each -> each.state() == StampState.PENDING);
    if (copy.isEmpty()) {
      return Optional.empty();
    }
    var receipt = receipts.find(receiptId).orElseThrow();
    return derived.files(receiptId).stream()
        .filter(file -> file.role() == FileRole.ORIGINAL)
        .findFirst()
        .map(file -> new StampJob(file, stamp(receipt, copy.get().corner())));
  }

  private ReceiptStamp stamp(Receipt receipt, StampCorner corner) {
    return new ReceiptStamp(
        sealing.officeName(),
        receipt.deskSectionName(),
        receipt.receivedOn(),
        receipt.numberText(),
        Corner.valueOf(corner.name()));
  }

  public void stamped(UUID receiptId, FileRow original, StoredContent copy) {
    derived.store(
        receiptId,
        original.id(),
        new IncomingFile(stampedName(original.name()), copy),
        FileRole.STAMPED);
    receipts.stamp(receiptId).orElseThrow().done();
  }

  public void failed(UUID receiptId, String code) {
    receipts.stamp(receiptId).orElseThrow().failed(code);
  }

  /** 照会.docx → 照会_収受印.pdf. */
  static String stampedName(String original) {
    int dot = original.lastIndexOf('.');
    return (dot > 0 ? original.substring(0, dot) : original) + "_収受印.pdf";
  }
}
