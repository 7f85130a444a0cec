package jp.fubako.amendment;

/** What belongs to the essence (要旨) of a proposal, whatever its amender declares (domain 2.4). */
public enum ProtectedField {
  /** 金額・予算科目 */
  AMOUNT,
  /** 宛先・発信者名 */
  ADDRESSEE,
  /** 事項 of the authority rules */
  MATTER,
  /** 根拠法令: an article or a law that is cited */
  LEGAL_BASIS,
  /** 伺い文: what is decided */
  INQUIRY,
  /** 期限・施行予定日 */
  DATE
}
