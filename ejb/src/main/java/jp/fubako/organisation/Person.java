package jp.fubako.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A member of staff, from the day of appointment to the last day of service. */
@Entity
@Table(name = "person")
class Person implements Dated {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "staff_no", nullable = false, length = 20)
  private String staffNo;

  @Column(name = "family_name", nullable = false, length = 50)
  private String familyName;

  @Column(name = "given_name", nullable = false, length = 50)
  private String givenName;

  @Column(name = "family_kana", nullable = false, length = 50)
  private String familyKana;

  @Column(name = "given_kana", nullable = false, length = 50)
  private String givenKana;

  /** Whether the embedded fonts have every character of the name. */
  @Column(nullable = false)
  private boolean printable;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Person() {}

  Person(String staffNo) {
    this(UUID.randomUUID(), staffNo);
  }

  Person(UUID id, String staffNo) {
    this.id = id;
    this.staffNo = staffNo;
  }

  void isCalled(String familyName, String givenName, String familyKana, String givenKana) {
    this.familyName = familyName;
    this.givenName = givenName;
    this.familyKana = familyKana;
    this.givenKana = givenKana;
  }

  void prints(boolean printable) {
    this.printable = printable;
  }

  void serves(LocalDate from, LocalDate to) {
    this.validFrom = from;
    this.validTo = to;
  }

  UUID id() {
    return id;
  }

  String staffNo() {
    return staffNo;
  }

  /** Family and given name with the space that official lists use. */
  String name() {
    return familyName + " " + givenName;
  }

  String familyName() {
    return familyName;
  }

  String kana() {
    return familyKana + " " + givenKana;
  }

  PersonRow rowWithoutPost() {
    return new PersonRow(id, staffNo, name(), familyName, kana(), "", "", printable);
  }

  boolean printable() {
    return printable;
  }

  @Override
  public LocalDate validFrom() {
    return validFrom;
  }

  @Override
  public LocalDate validTo() {
    return validTo;
  }
}
