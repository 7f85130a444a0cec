package jp.fubako.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;

/** 収受簿・発送簿・公印使用簿. */
@Named
@RequestScoped
public class RegistersView {

  private static final int ROWS = 50;

  @Inject private RegisterTables tables;
  @Inject private AccessService access;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private RegisterBook book = RegisterBook.RECEIPTS;
  private Integer year;
  private UUID section;
  private int page = 1;
  private PageOf<List<Object>> rows;

  /** Reads one page of the register. */
  public void load() {
    if (year == null) {
      year = FiscalYear.of(clock.today()).year();
    }
    if (section == null) {
      section = access.caller().sectionId();
    }
    rows = tables.page(book, year, section, PageOf.offset(page, ROWS), ROWS);
  }

  public List<String> getHeadings() {
    return tables.headings(book);
  }

  /** The rows of this page, cell by cell. */
  public List<List<RegisterCell>> getLines() {
    var headings = tables.headings(book);
    return rows.rows().stream().map(row -> RegisterCell.line(headings, row)).toList();
  }

  /** Where the whole register is downloaded. */
  public String address(String format) {
    return "/api/v1/registers/%s.%s?year=%d&section=%s"
        .formatted(book.name().toLowerCase(Locale.ROOT), format, year, section);
  }

  public boolean isNothing() {
    return rows == null || rows.rows().isEmpty();
  }

  public PageOf<List<Object>> getPages() {
    return rows;
  }

  public List<RegisterBook> getBooks() {
    return List.of(RegisterBook.values());
  }

  public List<YearChoice> getYears() {
    return YearChoice.around(FiscalYear.of(clock.today()).year());
  }

  public List<UnitRow> getSections() {
    return organisation.sections(clock.today());
  }

  public RegisterBook getBook() {
    return book;
  }

  public void setBook(RegisterBook book) {
    this.book = book == null ? RegisterBook.RECEIPTS : book;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public UUID getSection() {
    return section;
  }

  public void setSection(UUID section) {
    this.section = section;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
