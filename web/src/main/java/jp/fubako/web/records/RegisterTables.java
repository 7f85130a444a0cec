package jp.fubako.web.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import jp.fubako.issuing.DispatchFilter;
import jp.fubako.issuing.DispatchRow;
import jp.fubako.issuing.IssuingService;
import jp.fubako.receipt.ReceiptBookRow;
import jp.fubako.receipt.ReceiptBookService;
import jp.fubako.records.ItemDate;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.seals.SealUseFilter;
import jp.fubako.seals.SealUseRow;
import jp.fubako.seals.SealsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.TableData;
import jp.fubako.web.shared.Texts;

/** The registers as tables: the same for the page and for Excel and CSV. */
@ApplicationScoped
public class RegisterTables {

  @Inject private ReceiptBookService receipts;
  @Inject private IssuingService issuing;
  @Inject private SealsService seals;
  @Inject private RecordsService records;

  /** One page of a register. */
  public PageOf<List<Object>> page(
      RegisterBook book, int year, UUID section, int offset, int limit) {
    return switch (book) {
      case RECEIPTS ->
          receipts.receiptBook(year, section, offset, limit).map(RegisterTables::cells);
      case DISPATCHES ->
          issuing.dispatchRegister(filter(year, section), offset, limit).map(RegisterTables::cells);
      case SEALS -> seals.register(seals(year), offset, limit).map(RegisterTables::cells);
    };
  }

  /** A whole register. */
  public TableData whole(RegisterBook book, int year, UUID section) {
    return table(
        Texts.of("records.book." + book),
        headings(book),
        all(offset -> page(book, year, section, offset, PageOf.MOST)));
  }

  /** 件名目録 of a folder. */
  public TableData items(UUID folderId) {
    var folder = records.folder(folderId);
    return table(
        folder.title(),
        headings("records.columns.items"),
        all(offset -> records.itemsOf(folderId, offset, PageOf.MOST).map(RegisterTables::cells)));
  }

  /** Column headings of a register. */
  public List<String> headings(RegisterBook book) {
    return headings("records.columns." + book);
  }

  private static List<String> headings(String key) {
    return Arrays.stream(Texts.of(key).split("\\|")).map(String::strip).toList();
  }

  private static TableData table(String title, List<String> headings, List<List<Object>> rows) {
    return new TableData(title, headings, rows);
  }

  private static List<List<Object>> all(IntFunction<PageOf<List<Object>>> pages) {
    var rows = new ArrayList<List<Object>>();
    var page = pages.apply(0);
    rows.addAll(page.rows());
    while (page.hasMore() && !page.rows().isEmpty()) {
      page = pages.apply(rows.size());
      rows.addAll(page.rows());
    }
    return rows;
  }

  private static DispatchFilter filter(int year, UUID section) {
    var fiscal = new FiscalYear(year);
    return new DispatchFilter(section, fiscal.firstDay(), fiscal.lastDay(), "");
  }

  private static SealUseFilter seals(int year) {
    var fiscal = new FiscalYear(year);
    return new SealUseFilter(fiscal.firstDay(), fiscal.lastDay(), "", true, "");
  }

  /** 公印使用簿 by a filter of its own. */
  public TableData sealUses(SealUseFilter filter) {
    return table(
        Texts.of("records.book.SEALS"),
        headings(RegisterBook.SEALS),
        all(offset -> seals.register(filter, offset, PageOf.MOST).map(RegisterTables::cells)));
  }

  private static List<Object> cells(ReceiptBookRow row) {
    return Arrays.asList(
        row.number(),
        row.receivedOn(),
        row.subject() == null ? Texts.of("records.secret") : row.subject(),
        row.sender(),
        row.counterpartNumber(),
        row.documentDate(),
        row.distributedTo(),
        row.handlerName(),
        row.replyDueOn(),
        row.completedOn(),
        row.voided() ? Texts.of("records.voided") : "",
        row.note());
  }

  private static List<Object> cells(DispatchRow row) {
    return Arrays.asList(
        row.dispatchedOn(),
        row.number(),
        row.subject(),
        row.addressee(),
        Texts.of("drafting.method." + row.method()),
        row.sectionName(),
        row.byName(),
        row.note());
  }

  private static List<Object> cells(SealUseRow row) {
    return Arrays.asList(
        row.at(),
        row.number(),
        row.subject(),
        row.omitted() ? Texts.of("records.sealOmitted") : row.sealName(),
        row.omission(),
        row.count(),
        row.askedBy(),
        row.byName());
  }

  private static List<Object> cells(ItemRow row) {
    Function<ItemDate, Object> date = name -> row.dates().get(name);
    return Arrays.asList(
        Texts.of("records.kind." + row.kind()),
        String.join(" ", row.numbers()),
        row.title(),
        row.counterpart(),
        date.apply(ItemDate.COMPLETED),
        row.retentionStart(),
        row.retentionEnd(),
        row.retentionNote());
  }
}
