package jp.fubako.seals;

/** What is done with a request to seal. */
public enum SealRequestAction {
  /** 押印 */
  SEAL,
  /** 押印しない */
  REFUSE,
  /** 申請の取下げ */
  TAKE_BACK
}
