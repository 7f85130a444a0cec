package jp.fubako.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * 事務専決規程 in one version. A draft is changed until it is released from a day that is still to come;
 * from then on it stays as it is. Of the released versions the one with the latest first day holds,
 * so nothing that is past is ever touched.
 */
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

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private RuleSetState state;

  @Column(nullable = false, length = 300)
  private String basis;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "released_by", nullable = false, length = 100)
  private String releasedBy;

  @Column(nullable = false, length = 1000)
  private String reason;

  protected AuthorityRuleSet() {}

  AuthorityRuleSet(String code) {
    this.id = UUID.randomUUID();
    this.code = code;
    this.state = RuleSetState.RELEASED;
    this.basis = "";
    this.releasedBy = "";
    this.reason = "";
  }

  /** 改正案, intended to hold from a day on. */
  static AuthorityRuleSet draft(String code, String name, LocalDate from) {
    var set = new AuthorityRuleSet(code);
    set.state = RuleSetState.DRAFT;
    set.inForce(name, from, null);
    return set;
  }

  /** Whether its rows may be changed. */
  Verdict mayChange() {
    return state == RuleSetState.DRAFT
        ? Verdict.allowed()
        : Verdict.refused(AuthorityRefusal.NOT_A_DRAFT);
  }

  void describe(String name, String basis, LocalDate from) {
    mayChange().orThrow();
    this.name = name;
    this.basis = basis;
    this.validFrom = from;
  }

  /**
   * Whether it may be released.
   *
   * @param taken whether another released version begins on the same day
   */
  Verdict mayRelease(LocalDate today, boolean taken, int faults) {
    return mayChange()
        .and(
            () ->
                validFrom.isAfter(today)
                    ? Verdict.allowed()
                    : Verdict.refused(AuthorityRefusal.FROM_NOT_AHEAD, validFrom))
        .and(
            () ->
                taken ? Verdict.refused(AuthorityRefusal.FROM_TAKEN, validFrom) : Verdict.allowed())
        .and(
            () ->
                faults > 0
                    ? Verdict.refused(AuthorityRefusal.HAS_FAULTS, faults)
                    : Verdict.allowed());
  }

  /**
   * Releases it.
   *
   * @param failing how many of its tests fail; more than none needs a reason
   */
  void release(String by, Instant at, int failing, String why) {
    if (failing > 0 && why.isBlank()) {
      Verdict.refused(AuthorityRefusal.TESTS_FAIL, failing).orThrow();
    }
    state = RuleSetState.RELEASED;
    releasedAt = at;
    releasedBy = by;
    reason = why.strip();
  }

  /** Whether it may be taken back: only before its first day. */
  Verdict mayWithdraw(LocalDate today) {
    if (state != RuleSetState.RELEASED) {
      return Verdict.refused(AuthorityRefusal.NOT_RELEASED);
    }
    return validFrom.isAfter(today)
        ? Verdict.allowed()
        : Verdict.refused(AuthorityRefusal.IN_FORCE_ALREADY, validFrom);
  }

  void withdraw(LocalDate today, String why) {
    mayWithdraw(today).orThrow();
    if (why.isBlank()) {
      Verdict.refused(AuthorityRefusal.REASON_MISSING).orThrow();
    }
    state = RuleSetState.WITHDRAWN;
    reason = why.strip();
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
    return state == RuleSetState.RELEASED
        && !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo));
  }

  long version() {
    return version;
  }

  LocalDate validTo() {
    return validTo;
  }

  RuleSetState state() {
    return state;
  }

  String basis() {
    return basis;
  }

  Instant releasedAt() {
    return releasedAt;
  }

  String releasedBy() {
    return releasedBy;
  }

  String reason() {
    return reason;
  }
}
