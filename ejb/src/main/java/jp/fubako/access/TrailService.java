package jp.fubako.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import jp.fubako.audit.AuditFilter;
import jp.fubako.audit.AuditRow;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.audit.TrailVerdict;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;

/** The trail for those whose office it is to look into it. */
@Audited
@Stateless
public class TrailService {

  private static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.RECORDS_OFFICE);
  private static final Set<Role> VERIFIERS =
      Set.of(Role.AUDITOR, Role.RECORDS_OFFICE, Role.SYSTEM_ADMIN);

  @Inject private AccessService access;
  @Inject private AuditService audit;

  /**
   * One page of the trail, newest first.
   *
   * @throws RefusedException ROLE_MISSING: titles of every document stand in it
   */
  public PageOf<AuditRow> trail(AuditFilter filter, int offset, int limit) {
    require(READERS);
    return audit.trail(filter, offset, PageOf.boundedLimit(limit));
  }

  /**
   * Reads the whole trail again and says whether it stands as it was written.
   *
   * @throws RefusedException ROLE_MISSING
   */
  public TrailVerdict verify() {
    require(VERIFIERS);
    return audit.verify();
  }

  /** Whether the caller may have the trail verified. */
  public boolean mayVerify() {
    return holdsOne(VERIFIERS);
  }

  private void require(Set<Role> roles) {
    if (!holdsOne(roles)) {
      throw new RefusedException(AccessRefusal.ROLE_MISSING);
    }
  }

  private boolean holdsOne(Set<Role> roles) {
    return access.caller().roles().stream().anyMatch(roles::contains);
  }
}
