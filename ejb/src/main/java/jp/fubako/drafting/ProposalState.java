package jp.fubako.drafting;

/** States of a 起案文書 (domain 2.2). */
public enum ProposalState {
  /** 起案中 */
  DRAFT,
  /** 回議中 */
  ROUTING,
  /** 差戻し中 */
  RETURNED,
  /** 決裁済 */
  DECIDED,
  /** 施行準備: number taken or letter made. */
  PREPARING,
  /** 施行済 */
  ENFORCED,
  /** 完結 */
  COMPLETED,
  /** 取下げ */
  WITHDRAWN,
  /** 否決 */
  REJECTED,
  /** 廃案 */
  SCRAPPED;

  /** The drafter may still change its content. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }

  /** The content was decided and never changes again. */
  public boolean frozen() {
    return switch (this) {
      case DECIDED, PREPARING, ENFORCED, COMPLETED -> true;
      default -> false;
    };
  }
}
