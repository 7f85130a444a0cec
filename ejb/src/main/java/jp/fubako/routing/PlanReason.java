package jp.fubako.routing;

/**
 * Why a step stands in a planned route, or what is remarkable about the route. The text stands in
 * the bundle under {@code why.routing.<NAME>}.
 */
public enum PlanReason {
  /** 起案者 */
  DRAFTER,
  /** 直属の上司 */
  OWN_LINE,
  /** 専決規程による決裁者 */
  DECIDER,
  /** 決裁者の補佐・町長決裁の前に副町長を経る */
  BEFORE_MAYOR,
  /** 専決規程による合議 */
  CONSULT,
  /** 専決規程による審査 */
  LEGAL_CHECK,
  /** 起案者が追加した合議 */
  ADDED_CONSULT,
  /** 起案者が指定した供覧 */
  ADDED_READER,
  /** 回議の途中で追加した承認 */
  ADDED_REVIEW,
  /** 経路様式による */
  TEMPLATE,
  /** 代決の後閲 */
  ACTED_FOR,
  /** 欠員のため省略 */
  VACANT,
  /** 同じ職員が上位の職で処理するため省略 */
  SAME_PERSON,
  /** 起案者自身の職のため省略 */
  DRAFTER_HIMSELF,
  /** 合議先が起案課のため省略 */
  OWN_SECTION,
  /** 決裁者欠員のため上位の職が決裁 */
  DECIDER_VACANT,
  /** 町長欠員: 職務代理者 (地方自治法第152条) */
  ACTING_MAYOR,
  /** 起案者と決裁者が同一人 */
  DRAFTER_DECIDES,
  /** 起案者が決裁区分を引き上げた */
  RAISED,
  /** 決裁者を定められない */
  NO_DECIDER
}
