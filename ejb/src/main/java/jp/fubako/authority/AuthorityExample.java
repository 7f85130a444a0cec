package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** 検証例 of a version, with the rules it tests. */
@Entity
@Table(name = "authority_example")
class AuthorityExample {

  @Id private UUID id;

  @Column(name = "set_id", nullable = false)
  private UUID setId;

  @Column(nullable = false)
  private int ordinal;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(name = "matter_code", nullable = false, length = 50)
  private String matterCode;

  private Long amount;

  @Column(name = "unit_code", nullable = false, length = 20)
  private String unitCode;

  @Column(nullable = false, length = 200)
  private String reservations;

  @Column(nullable = false, length = 200)
  private String decider;

  @Column(nullable = false, length = 2000)
  private String route;

  protected AuthorityExample() {}

  AuthorityExample(UUID setId, int ordinal, TestLine line) {
    this.id = UUID.randomUUID();
    this.setId = setId;
    this.ordinal = ordinal;
    this.title = line.title();
    this.matterCode = line.matter();
    this.amount = line.amount();
    this.unitCode = line.unit();
    this.reservations =
        line.reservations().stream().map(Enum::name).collect(Collectors.joining(" "));
    this.decider = line.decider();
    this.route = line.route();
  }

  UUID setId() {
    return setId;
  }

  int ordinal() {
    return ordinal;
  }

  TestLine line() {
    var declared = EnumSet.noneOf(Reservation.class);
    for (var name : reservations.split(" ")) {
      if (!name.isEmpty()) {
        declared.add(Reservation.valueOf(name));
      }
    }
    return new TestLine(title, matterCode, amount, unitCode, declared, decider, route);
  }
}
