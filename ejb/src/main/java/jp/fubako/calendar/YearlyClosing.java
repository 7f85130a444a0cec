package jp.fubako.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Days of every year on which the town's offices are closed, such as 29 December to 3 January. */
@Entity
@Table(name = "yearly_closing")
class YearlyClosing {

  @Id private UUID id;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 300)
  private String article;

  @Column(name = "first_month", nullable = false)
  private int firstMonth;

  @Column(name = "first_day", nullable = false)
  private int firstDay;

  @Column(name = "last_month", nullable = false)
  private int lastMonth;

  @Column(name = "last_day", nullable = false)
  private int lastDay;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected YearlyClosing() {}

  ClosingRule rule() {
    return new ClosingRule(
        name, article, firstMonth, firstDay, lastMonth, lastDay, validFrom, validTo);
  }
}
