package jp.fubako.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Which version holds when: a released one from its first day until the next one begins. */
record RuleTimeline(List<AuthorityRuleSet> sets, LocalDate today) {

  /** Drafts first, then the newest. */
  List<RuleVersionRow> rows() {
    return sets.stream()
        .map(this::row)
        .sorted(
            Comparator.comparing((RuleVersionRow r) -> !r.draft())
                .thenComparing(Comparator.comparing(RuleVersionRow::from).reversed()))
        .toList();
  }

  RuleVersionRow row(AuthorityRuleSet set) {
    var until = until(set);
    return new RuleVersionRow(
        set.id(),
        set.version(),
        set.name(),
        set.basis(),
        phase(set, until),
        set.validFrom(),
        until,
        set.releasedAt(),
        set.releasedBy(),
        set.reason());
  }

  /** Last day on which it holds; null when no end is known. */
  private LocalDate until(AuthorityRuleSet set) {
    var next =
        sets.stream()
            .filter(s -> s.state() == RuleSetState.RELEASED)
            .map(AuthorityRuleSet::validFrom)
            .filter(from -> from.isAfter(set.validFrom()))
            .min(Comparator.naturalOrder())
            .map(from -> from.minusDays(1))
            .orElse(null);
    var own = set.validTo();
    if (own == null || next == null) {
      return own == null ? next : own;
    }
    return own.isBefore(next) ? own : next;
  }

  private VersionPhase phase(AuthorityRuleSet set, LocalDate until) {
    return switch (set.state()) {
      case DRAFT -> VersionPhase.DRAFT;
      case WITHDRAWN -> VersionPhase.WITHDRAWN;
      case RELEASED -> {
        if (set.validFrom().isAfter(today)) {
          yield VersionPhase.FUTURE;
        }
        yield until != null && until.isBefore(today) ? VersionPhase.PAST : VersionPhase.IN_FORCE;
      }
    };
  }
}
