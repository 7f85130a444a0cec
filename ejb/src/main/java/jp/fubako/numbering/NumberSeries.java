package jp.fubako.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The counter of one kind (and of the kinds that count with it), symbol and year. Advanced by one
 * statement, never through this class.
 */
@Entity
@Table(name = "number_series")
class NumberSeries {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private NumberKind kind;

  @Column(nullable = false, length = 50)
  private String symbol;

  @Column(nullable = false)
  private int year;

  @Column(name = "last_number", nullable = false)
  private int lastNumber;

  protected NumberSeries() {}

  UUID id() {
    return id;
  }

  NumberKind kind() {
    return kind;
  }

  String symbol() {
    return symbol;
  }

  int year() {
    return year;
  }

  int lastNumber() {
    return lastNumber;
  }
}
