package jp.fubako.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How one kind of number is written and when it begins again, valid in time.
 *
 * <p>The format's placeholders are {@code {symbol}} and {@code {n}}.
 */
@Entity
@Table(name = "number_rule")
class NumberRule {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private NumberKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "year_basis", nullable = false, length = 10)
  private YearBasis yearBasis;

  @Column(nullable = false, length = 100)
  private String format;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(nullable = false, length = 200)
  private String article;

  protected NumberRule() {}

  NumberRule(NumberKind kind, YearBasis yearBasis, String format) {
    this.kind = kind;
    this.yearBasis = yearBasis;
    this.format = format;
  }

  int yearOf(LocalDate day) {
    return yearBasis.yearOf(day);
  }

  String text(String symbol, int sequence) {
    return format.replace("{symbol}", symbol).replace("{n}", Integer.toString(sequence));
  }
}
