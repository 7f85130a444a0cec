package jp.fubako.drafting;

/** What can be done with a 起案文書. */
public enum ProposalAction {
  /** 編集 */
  EDIT,
  /** 回議開始・再回議 */
  SUBMIT,
  /** 再回議 without any change, with an explanation */
  RESUME,
  /** 修正承認 by somebody of the route */
  AMEND,
  /** 下書きの削除 */
  DISCARD,
  /** 差戻し by somebody of the route */
  SEND_BACK,
  /** 決裁 */
  DECIDE,
  /** 否決 */
  REJECT,
  /** 取下げ */
  WITHDRAW,
  /** 廃案 */
  SCRAP,
  /** 文書番号を取る */
  TAKE_NUMBER,
  /** 施行文を作る */
  MAKE_LETTER,
  /** 公印の押印を記録する */
  RECORD_SEAL,
  /** 発送を記録する */
  DISPATCH,
  /** 完結 */
  COMPLETE,
  /** 施行せずに完結 */
  COMPLETE_WITHOUT_ISSUE
}
