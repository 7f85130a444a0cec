package jp.fubako.authority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.shared.RefusedException;

/** 事務専決規程: who decides what, by the rules in force on a given day. */
@Stateless
public class AuthorityService {

  @Inject private RuleBook rules;
  @Inject private OrganisationService organisation;

  /** The matters of the table, in its order. */
  public List<Matter> matters(LocalDate on) {
    return rules.on(on).matters();
  }

  /**
   * The decider and whoever must be asked.
   *
   * @param amountYen amount in yen; may be null when the matter does not depend on it
   * @param reservations 専決の制限 that the drafter declares; they only ever raise the decider
   * @throws RefusedException with an {@link AuthorityRefusal}
   */
  public AuthorityRuling rule(
      String matterCode, Long amountYen, Set<Reservation> reservations, LocalDate on) {
    return rules.on(on).rule(matterCode, amountYen, reservations, places(on));
  }

  /** The matters of one version, in its order. */
  public List<Matter> mattersOf(UUID versionId) {
    return table(versionId).matters();
  }

  /**
   * The same as {@link #rule(String, Long, Set, LocalDate)} by one version, whether it holds on
   * that day or not.
   */
  public AuthorityRuling ruleBy(
      UUID versionId,
      String matterCode,
      Long amountYen,
      Set<Reservation> reservations,
      LocalDate on) {
    return table(versionId).rule(matterCode, amountYen, reservations, places(on));
  }

  private AuthorityTable table(UUID versionId) {
    return rules.of(versionId).orElseThrow(() -> new RefusedException(AuthorityRefusal.NOT_FOUND));
  }

  private Places places(LocalDate on) {
    return new Places(
        id -> organisation.unit(id, on), (id, kind) -> organisation.postOf(id, kind, on));
  }
}
