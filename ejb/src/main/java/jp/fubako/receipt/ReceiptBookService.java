package jp.fubako.receipt;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.PageOf;

/** 収受簿: a view of the registrations, never typed again. 欠番 are lines of it. */
@Stateless
public class ReceiptBookService {

  /** The book of one section's series and fiscal year, by number. */
  public PageOf<ReceiptBookRow> receiptBook(int fiscalYear, UUID sectionId, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /**
   * The whole book as an Excel file.
   *
   * @param sheet name of the sheet
   * @param headings the 12 column headings in the order of {@link ReceiptBookRow}: number,
   *     received, subject, sender, counterpart number, document date, distributed to, person in
   *     charge, reply due, completed, void mark, note
   * @param voidMark what stands in the void column of a 欠番
   */
  public byte[] receiptBookXlsx(
      int fiscalYear, UUID sectionId, String sheet, List<String> headings, String voidMark) {
    throw new UnsupportedOperationException();
  }

  /** The whole book as CSV (UTF-8 with byte order mark). */
  public byte[] receiptBookCsv(
      int fiscalYear, UUID sectionId, List<String> headings, String voidMark) {
    throw new UnsupportedOperationException();
  }
}
