package jp.fubako.receipt;

import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.UUID;
import jp.fubako.shared.PageOf;

/**
 * 収受: from the file dropped at the desk to the completed case. A receipt and its item in the
 * catalogue share one id, so its files are asked for from records by the same id.
 */
@Stateless
public class ReceiptService {

  /** 到達: one document, which may consist of several files. Nothing is judged yet. */
  public UUID arrive(ArriveFiles command) {
    throw new UnsupportedOperationException();
  }

  /** 収受登録: number, stamp and, if named, distribution. */
  public RegisteredReceipt register(RegisterReceipt command) {
    throw new UnsupportedOperationException();
  }

  /** Corrects the entry in the book; the number stays, the old values stay in the trail. */
  public void correct(UUID id, long version, ReceiptEntry entry) {
    throw new UnsupportedOperationException();
  }

  /** 登録不要: trivial; goes to a section ({@code null} = stays) without a number. */
  public void dismiss(UUID id, long version, UUID sectionId, String reason) {
    throw new UnsupportedOperationException();
  }

  /** 登録取消: the number stays as 欠番. */
  public void voidReceipt(UUID id, long version, String reason) {
    throw new UnsupportedOperationException();
  }

  /** 配布 to a section. */
  public void distribute(UUID id, long version, UUID sectionId) {
    throw new UnsupportedOperationException();
  }

  /** The section confirms that it has it. */
  public void accept(UUID id, long version) {
    throw new UnsupportedOperationException();
  }

  /** 転送: on to another section; keeps its number. */
  public void forward(UUID id, long version, UUID sectionId, String reason) {
    throw new UnsupportedOperationException();
  }

  /** 返付: back to the desk. */
  public void returnToDesk(UUID id, long version, String reason) {
    throw new UnsupportedOperationException();
  }

  /** The head names the person in charge. */
  public void assign(UUID id, long version, UUID personId) {
    throw new UnsupportedOperationException();
  }

  /** An officer takes it from the section's tray. */
  public void take(UUID id, long version) {
    throw new UnsupportedOperationException();
  }

  /** 供覧 to these people. */
  public void circulate(UUID id, long version, Set<UUID> personIds) {
    throw new UnsupportedOperationException();
  }

  /** The caller has read it. */
  public void markRead(UUID id, String comment) {
    throw new UnsupportedOperationException();
  }

  /** 回答不要, by the head. */
  public void waiveReply(UUID id, long version, String reason) {
    throw new UnsupportedOperationException();
  }

  /** 完結 without an answer of ours; {@code folderId} null = the folder it is in. */
  public void complete(UUID id, long version, UUID folderId) {
    throw new UnsupportedOperationException();
  }

  /**
   * For drafting, in its transaction: this proposal answers the receipt. The caller becomes the
   * person in charge if there is none.
   */
  public void linkProposal(UUID receiptId, UUID proposalId) {
    throw new UnsupportedOperationException();
  }

  /** For drafting: the proposal came to nothing; the person in charge has the receipt again. */
  public void unlinkProposal(UUID receiptId, UUID proposalId) {
    throw new UnsupportedOperationException();
  }

  /**
   * For drafting: the answer was issued or the proposal completed without one; the receipt is
   * completed in the proposal's folder.
   *
   * @param folderId folder of the case, used if the receipt is in none
   */
  public void answered(UUID receiptId, UUID proposalId, UUID folderId) {
    throw new UnsupportedOperationException();
  }

  /** Everything about one receipt. */
  public ReceiptDetail detail(UUID id) {
    throw new UnsupportedOperationException();
  }

  /** A list of receipts that the caller may read. */
  public PageOf<ReceiptRow> list(ReceiptFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** How much waits in the caller's trays. */
  public ReceiptCounts counts() {
    throw new UnsupportedOperationException();
  }
}
