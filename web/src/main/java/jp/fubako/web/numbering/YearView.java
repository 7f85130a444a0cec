package jp.fubako.web.numbering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import jp.fubako.numbering.NumberBookService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRow;
import jp.fubako.numbering.SeriesRow;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** 番号簿 of a year, and its check at the year's end (欠番一覧). */
@Named
@ViewScoped
public class YearView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int YEARS_BACK = 10;

  @Inject private NumberBookService books;
  @Inject private OfficeClock clock;

  private Integer year;
  private transient List<SeriesRow> series;

  /** Shows this year unless another is asked for. */
  public void load() {
    if (year == null) {
      year = FiscalYear.of(clock.today()).year();
    }
  }

  public String close(NumberKind counter) {
    books.close(counter, year);
    Notices.done("numbering.year.closed");
    return "/numbering/year?faces-redirect=true&year=" + year;
  }

  public List<SeriesRow> getSeries() {
    if (series == null) {
      series = books.series(year);
    }
    return series;
  }

  /** The counters of the year, each once: they are closed as a whole. */
  public List<NumberKind> getCounters() {
    return getSeries().stream().map(SeriesRow::kind).distinct().toList();
  }

  public Verdict mayClose(NumberKind counter) {
    return books.mayClose(counter, year);
  }

  public List<NumberRow> getGaps() {
    return books.gaps(year);
  }

  /** Where the list of 欠番 is downloaded. */
  public String address(String format) {
    return "/api/v1/numbering/gaps/%d.%s".formatted(year, format);
  }

  public List<Integer> getYears() {
    var present = FiscalYear.of(clock.today()).year();
    return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> present - back).toList();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
