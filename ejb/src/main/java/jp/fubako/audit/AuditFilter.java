package jp.fubako.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * What part of the trail is asked for; a null means any.
 *
 * @param actionStart beginning of the action's name, for example {@code approval.}
 * @param from first instant, inclusive
 * @param until last instant, exclusive
 * @param refusedOnly only attempts that were refused
 */
public record AuditFilter(
    UUID actorId,
    UUID objectId,
    String actionStart,
    Instant from,
    Instant until,
    boolean refusedOnly) {

  public static AuditFilter everything() {
    return new AuditFilter(null, null, null, null, null, false);
  }
}
