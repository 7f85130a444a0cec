package jp.fubako.amendment;

import jp.fubako.shared.Refusal;

/** Why an amendment is refused. */
public enum AmendmentRefusal implements Refusal {
  /** With the new matter or amount the rules ask somebody else: 決裁区分 that they ask for. */
  ROUTE_WOULD_CHANGE;

  @Override
  public String feature() {
    return "amendment";
  }
}
