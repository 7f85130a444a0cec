package jp.fubako.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of the authority rules.
 *
 * @param version to be given back with a change, so that nobody overwrites another
 * @param basis by what it was enacted, for example 令和9年訓令第3号; may be empty
 * @param from first day on which it holds; of a draft the intended one
 * @param until last day, or null when no later version is released
 * @param releasedAt null for a draft and for versions that came with the town's tables
 * @param reason why it was released although tests failed, or why it was withdrawn; may be empty
 */
public record RuleVersionRow(
    UUID id,
    long version,
    String name,
    String basis,
    VersionPhase phase,
    LocalDate from,
    LocalDate until,
    Instant releasedAt,
    String releasedBy,
    String reason) {

  public boolean draft() {
    return phase == VersionPhase.DRAFT;
  }

  public boolean future() {
    return phase == VersionPhase.FUTURE;
  }
}
