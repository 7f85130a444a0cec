package jp.fubako.seals;

/** States of a request to seal. */
public enum SealRequestState {
  /** 押印待ち */
  REQUESTED,
  /** 押印済 */
  SEALED,
  /** 押印不可: the keeper refused. */
  REFUSED,
  /** 取下げ by who asked. */
  TAKEN_BACK
}
