package jp.fubako.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** 締切: a year of a counter that is closed for good; the table refuses its removal. */
@Entity
@Table(name = "number_closing")
class NumberClosing {

  /** Of which counter and year. */
  @Embeddable
  record Key(
      @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30) NumberKind kind,
      @Column(nullable = false) int year)
      implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "closed_at", nullable = false)
  private Instant closedAt;

  @Column(name = "closed_by", nullable = false, length = 100)
  private String closedBy;

  protected NumberClosing() {}

  NumberClosing(NumberKind counter, int year, Instant at, String by) {
    this.key = new Key(counter, year);
    this.closedAt = at;
    this.closedBy = by;
  }

  Key key() {
    return key;
  }
}
