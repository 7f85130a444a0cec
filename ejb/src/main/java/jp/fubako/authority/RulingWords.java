package jp.fubako.authority;

/**
 * The sentence that explains a ruling. It becomes part of the Japanese record (起案用紙), so it is
 * written here and not in a bundle of the screen.
 */
final class RulingWords {

  private static final long TEN_THOUSAND = 10_000;

  private RulingWords() {}

  static String plain(AuthorityRule rule, Long amountYen) {
    var how = rule.levelName().endsWith("専決") ? "の事項です。" : "を要します。";
    return what(rule, amountYen) + "ため、" + rule.levelName() + how + "（" + rule.article() + "）";
  }

  static String raised(AuthorityRule rule, Long amountYen, AuthorityReservation reservation) {
    return what(rule, amountYen)
        + "ので本来は"
        + rule.levelName()
        + "ですが、「"
        + reservation.words()
        + "」に当たるため"
        + reservation.levelName()
        + "となります。（"
        + reservation.article()
        + "）";
  }

  static String consult(AuthorityRule rule, ConsultKind kind, String post) {
    var act = kind == ConsultKind.LEGAL_CHECK ? "の審査を経ます。" : "の合議を要します。";
    return rule.matterName() + range(rule) + "は" + post + act;
  }

  private static String what(AuthorityRule rule, Long amountYen) {
    if (!rule.needsAmount() || amountYen == null) {
      return rule.matterName() + "である";
    }
    return "%s %,d円は%sである".formatted(rule.matterName(), amountYen, span(rule));
  }

  private static String range(AuthorityRule rule) {
    return rule.needsAmount() ? "（" + span(rule) + "）" : "";
  }

  private static String span(AuthorityRule rule) {
    var from = rule.amountFrom() == null || rule.amountFrom() == 0 ? "" : yen(rule.amountFrom());
    var below = rule.amountBelow() == null ? "" : yen(rule.amountBelow());
    if (from.isEmpty()) {
      return below.isEmpty() ? "全額" : below + "未満";
    }
    return from + "以上" + (below.isEmpty() ? "" : below + "未満");
  }

  private static String yen(long amount) {
    return amount % TEN_THOUSAND == 0
        ? "%,d万円".formatted(amount / TEN_THOUSAND)
        : "%,d円".formatted(amount);
  }
}
