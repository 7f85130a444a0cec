package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.fubako.shared.RefusedException;

/** 事務専決規程: who decides what, by the rules in force on a given day. */
@Stateless
public class AuthorityService {

  @Inject private Town town;

  /** The matters of the table, in its order. */
  public List<Matter> matters(LocalDate on) {
    return town.authority(on).matters();
  }

  /**
   * The decider and whoever must be asked.
   *
   * @param amountYen amount in yen; may be null when the matter does not depend on it
   * @param reservations 専決の制限 that the drafter declares; they only ever raise the decider
   * @throws RefusedException with an {@link OrganisationRefusal}
   */
  public AuthorityRuling rule(
      String matterCode, Long amountYen, Set<Reservation> reservations, LocalDate on) {
    return town.authority(on).rule(matterCode, amountYen, reservations, town.chart(on));
  }
}
