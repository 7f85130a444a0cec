package jp.fubako.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

/**
 * How one kind of number is written and when it begins again, from a day on until the next row of
 * the kind.
 */
@Entity
@Table(name = "number_rule")
class NumberRule {

  @Id private UUID id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private NumberKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "year_basis", nullable = false, length = 10)
  private YearBasis yearBasis;

  @Column(nullable = false, length = 100)
  private String format;

  @Column(name = "fixed_symbol", nullable = false, length = 50)
  private String fixedSymbol;

  @Enumerated(EnumType.STRING)
  @Column(name = "counts_with", nullable = false, length = 30)
  private NumberKind countsWith;

  @Column(name = "closes_on", nullable = false, length = 5)
  private String closesOn;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(nullable = false, length = 200)
  private String article;

  protected NumberRule() {}

  NumberRule(NumberRuleLine line) {
    this.id = UUID.randomUUID();
    write(line);
  }

  final void write(NumberRuleLine line) {
    kind = line.kind();
    yearBasis = line.basis();
    format = line.format();
    fixedSymbol = line.fixedSymbol();
    countsWith = line.countsWith();
    closesOn = line.closesOn() == null ? "" : line.closesOn().toString().substring(2);
    validFrom = line.from();
    article = line.article();
  }

  NumberRuleLine line() {
    return new NumberRuleLine(
        kind,
        validFrom,
        yearBasis,
        format,
        fixedSymbol,
        countsWith,
        closesOn.isEmpty() ? null : MonthDay.parse("--" + closesOn),
        article);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate validTo() {
    return validTo;
  }
}
