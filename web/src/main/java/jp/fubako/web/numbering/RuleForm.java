package jp.fubako.web.numbering;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRuleLine;
import jp.fubako.numbering.YearBasis;

/** A rule of numbers while it is typed. */
public class RuleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private NumberKind kind = NumberKind.RECEIPT;
  private LocalDate from;
  private YearBasis basis = YearBasis.FISCAL;
  private String format = "{symbol}第{n}号{branch?の{b}}";
  private String fixedSymbol;
  private NumberKind countsWith;
  private Integer closingMonth = 5;
  private Integer closingDay = 31;
  private String article;

  static RuleForm of(NumberRuleLine line) {
    var form = new RuleForm();
    form.kind = line.kind();
    form.from = line.from();
    form.basis = line.basis();
    form.format = line.format();
    form.fixedSymbol = line.fixedSymbol();
    form.countsWith = line.countsWith() == line.kind() ? null : line.countsWith();
    form.closingMonth = line.closesOn() == null ? null : line.closesOn().getMonthValue();
    form.closingDay = line.closesOn() == null ? null : line.closesOn().getDayOfMonth();
    form.article = line.article();
    return form;
  }

  NumberRuleLine line() {
    return new NumberRuleLine(
        kind, from, basis, format, fixedSymbol, countsWith, closesOn(), article);
  }

  /** A day that does not exist counts as none: the page shows the rule again. */
  private MonthDay closesOn() {
    try {
      return closingMonth == null || closingDay == null
          ? null
          : MonthDay.of(closingMonth, closingDay);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public NumberKind getKind() {
    return kind;
  }

  public void setKind(NumberKind kind) {
    this.kind = kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public YearBasis getBasis() {
    return basis;
  }

  public void setBasis(YearBasis basis) {
    this.basis = basis;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  public String getFixedSymbol() {
    return fixedSymbol;
  }

  public void setFixedSymbol(String fixedSymbol) {
    this.fixedSymbol = fixedSymbol;
  }

  public NumberKind getCountsWith() {
    return countsWith;
  }

  public void setCountsWith(NumberKind countsWith) {
    this.countsWith = countsWith;
  }

  public Integer getClosingMonth() {
    return closingMonth;
  }

  public void setClosingMonth(Integer closingMonth) {
    this.closingMonth = closingMonth;
  }

  public Integer getClosingDay() {
    return closingDay;
  }

  public void setClosingDay(Integer closingDay) {
    this.closingDay = closingDay;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
