package jp.fubako.amendment;

import java.util.Objects;
import java.util.stream.Collectors;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.shared.Verdict;

/** Whether the route of one ruling does for another. */
final class RouteChecks {

  private RouteChecks() {}

  /** A lower decider may stay with the higher one; nobody whom the rules ask for may be missing. */
  static Verdict covers(AuthorityRuling present, AuthorityRuling wanted) {
    boolean decides =
        !wanted.decider().outranks(present.decider())
            && Objects.equals(wanted.deciderSectionId(), present.deciderSectionId());
    var asked = present.consults().stream().map(RouteChecks::seat).collect(Collectors.toSet());
    boolean consents = wanted.consults().stream().map(RouteChecks::seat).allMatch(asked::contains);
    return decides && consents
        ? Verdict.allowed()
        : Verdict.refused(AmendmentRefusal.ROUTE_WOULD_CHANGE, wanted.levelName());
  }

  private static String seat(jp.fubako.authority.ConsultRow consult) {
    return consult.unitId() + " " + consult.postKind() + " " + consult.kind();
  }
}
