package jp.fubako.web.seals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.seals.SealRow;
import jp.fubako.seals.SealUseFilter;
import jp.fubako.seals.SealUseRow;
import jp.fubako.seals.SealsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.Wareki;

/** 公印使用簿. */
@Named
@RequestScoped
public class SealBookView {

  private static final int ROWS = 50;

  @Inject private SealsService seals;
  @Inject private OfficeClock clock;

  private String from;
  private String until;
  private String seal = "";
  private boolean omitted;
  private String words = "";
  private int page = 1;
  private PageOf<SealUseRow> rows;

  /** Reads one page; without days, those of the fiscal year. */
  public void load() {
    var year = FiscalYear.of(clock.today());
    from = from == null || from.isBlank() ? year.firstDay().toString() : from;
    until = until == null || until.isBlank() ? year.lastDay().toString() : until;
    rows = seals.register(filter(), PageOf.offset(page, ROWS), ROWS);
  }

  private SealUseFilter filter() {
    return new SealUseFilter(day(from), day(until), seal, omitted, words);
  }

  private static LocalDate day(String text) {
    return Wareki.parse(text).orElse(null);
  }

  /** Where the same lines are downloaded. */
  public String address(String format) {
    return "/api/v1/seals/uses.%s?from=%s&until=%s&seal=%s&omitted=%s&words=%s"
        .formatted(format, coded(from), coded(until), coded(seal), omitted, coded(words));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }

  public PageOf<SealUseRow> getRows() {
    return rows;
  }

  public List<SealRow> getSeals() {
    return seals.all();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getSeal() {
    return seal;
  }

  public void setSeal(String seal) {
    this.seal = seal == null ? "" : seal;
  }

  public boolean isOmitted() {
    return omitted;
  }

  public void setOmitted(boolean omitted) {
    this.omitted = omitted;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
