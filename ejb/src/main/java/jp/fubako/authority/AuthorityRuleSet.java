package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 事務専決規程 in one version, with the time in which it is in force. */
@Entity
@Table(name = "authority_rule_set")
class AuthorityRuleSet {

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false, length = 50)
  private String code;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected AuthorityRuleSet() {}

  AuthorityRuleSet(String code) {
    this.id = UUID.randomUUID();
    this.code = code;
  }

  void inForce(String name, LocalDate from, LocalDate to) {
    this.name = name;
    this.validFrom = from;
    this.validTo = to;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
