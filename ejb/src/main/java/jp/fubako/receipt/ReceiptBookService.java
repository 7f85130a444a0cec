package jp.fubako.receipt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.TableData;
import jp.fubako.shared.TableExport;

/** 収受簿: a view of the registrations, never typed again. 欠番 are lines of it. */
@Stateless
@Audited
public class ReceiptBookService {

  /** A year's book of one series; more than that no office writes. */
  private static final int MOST_LINES = 100_000;

  @Inject private ReceiptRepository receipts;
  @Inject private AccessService access;
  @Inject private AuditService audit;

  /** The book of one section's series and fiscal year, by number. */
  public PageOf<ReceiptBookRow> receiptBook(int fiscalYear, UUID sectionId, int offset, int limit) {
    var from = Math.max(0, offset);
    var bounded = PageOf.boundedLimit(limit);
    return new PageOf<>(
        rows(fiscalYear, sectionId, from, bounded),
        receipts.bookSize(sectionId, fiscalYear),
        from,
        bounded);
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
    return TableExport.xlsx(table(fiscalYear, sectionId, sheet, headings, voidMark));
  }

  /** The whole book as CSV (UTF-8 with byte order mark). */
  public byte[] receiptBookCsv(
      int fiscalYear, UUID sectionId, List<String> headings, String voidMark) {
    return TableExport.csv(
        table(fiscalYear, sectionId, "", headings, voidMark), StandardCharsets.UTF_8);
  }

  private TableData table(
      int fiscalYear, UUID sectionId, String sheet, List<String> headings, String voidMark) {
    var lines = new ArrayList<List<Object>>();
    for (int from = 0; from < MOST_LINES; from += PageOf.MOST) {
      var page = rows(fiscalYear, sectionId, from, PageOf.MOST);
      page.forEach(row -> lines.add(cells(row, voidMark)));
      if (page.size() < PageOf.MOST) {
        break;
      }
    }
    audit.record(
        AuditEvent.of("receipt.exportBook", null)
            .with("section", sectionId)
            .with("year", fiscalYear)
            .with("lines", lines.size()));
    return new TableData(sheet, headings, lines);
  }

  private static List<Object> cells(ReceiptBookRow row, String voidMark) {
    var cells = new ArrayList<Object>();
    cells.add(row.number());
    cells.add(row.receivedOn());
    cells.add(row.subject());
    cells.add(row.sender());
    cells.add(row.counterpartNumber());
    cells.add(row.documentDate());
    cells.add(row.distributedTo());
    cells.add(row.handlerName());
    cells.add(row.replyDueOn());
    cells.add(row.completedOn());
    cells.add(row.voided() ? voidMark : null);
    cells.add(row.note());
    return cells;
  }

  private List<ReceiptBookRow> rows(int fiscalYear, UUID sectionId, int offset, int limit) {
    var found = receipts.book(sectionId, fiscalYear, offset, limit);
    var readable =
        receipts.readable(found.stream().map(Receipt::id).toList(), access.caller().readerTokens());
    return found.stream().map(receipt -> receipt.bookRow(readable.contains(receipt.id()))).toList();
  }
}
