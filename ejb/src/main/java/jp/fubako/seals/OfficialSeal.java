package jp.fubako.seals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.shared.Verdict;

/**
 * 公印: a seal of the office with its keeper and its place, valid in time. What it is never changes;
 * a new keeper or place is a new row from a day on.
 */
@Entity
@Table(name = "official_seal")
class OfficialSeal {

  @Id private UUID id;

  private String name;

  @Enumerated(EnumType.STRING)
  private SealKind kind;

  @Column(name = "keeper_post_id")
  private UUID keeperPostId;

  @Column(name = "keeper_name")
  private String keeperName;

  private String place;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String article;

  @Version private long version;

  protected OfficialSeal() {}

  OfficialSeal(DefineSeal d, String keeperName) {
    this.id = UUID.randomUUID();
    this.name = d.name();
    this.kind = d.kind();
    this.keeperPostId = d.keeperPostId();
    this.keeperName = keeperName;
    this.place = d.place();
    this.validFrom = d.validFrom();
    this.article = d.article();
  }

  /** Whether it may be used on this day. */
  Verdict usable(LocalDate on) {
    return on.isBefore(validFrom) || (validTo != null && on.isAfter(validTo))
        ? Verdict.refused(SealsRefusal.SEAL_NOT_IN_USE, name)
        : Verdict.allowed();
  }

  /** Whether the caller keeps it: the holder of its post, or any 公印管守者 where none is named. */
  Verdict keptBy(Caller caller) {
    boolean keeps =
        keeperPostId == null ? caller.has(Role.SEAL_KEEPER) : caller.holds(keeperPostId);
    return keeps ? Verdict.allowed() : Verdict.refused(SealsRefusal.NOT_KEEPER, name);
  }

  /** 廃止: not used after this day. */
  void end(LocalDate on) {
    if (on == null || on.isBefore(validFrom)) {
      Verdict.refused(SealsRefusal.DATE_WRONG).orThrow();
    }
    validTo = on;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  UUID keeperPostId() {
    return keeperPostId;
  }

  SealRow row() {
    return new SealRow(
        id, name, kind, keeperPostId, keeperName, place, validFrom, validTo, article);
  }
}
