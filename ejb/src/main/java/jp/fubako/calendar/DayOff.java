package jp.fubako.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One certain day on which the office is closed. */
@Entity
@Table(name = "day_off")
class DayOff {

  @Id private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private DayOffKind kind;

  @Column(nullable = false, length = 100)
  private String name;

  protected DayOff() {}

  DayOff(LocalDate day, DayOffKind kind, String name) {
    this.day = day;
    this.kind = kind;
    this.name = name;
  }

  LocalDate day() {
    return day;
  }

  DayOffKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  DayOffRow row() {
    return new DayOffRow(day, kind, name, "");
  }
}
