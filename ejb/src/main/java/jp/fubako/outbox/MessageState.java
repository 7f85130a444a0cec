package jp.fubako.outbox;

/** Where a message stands. */
enum MessageState {
  /** To be done when due. */
  WAITING,
  /** Done; kept a while so that a restored index can be brought up to date. */
  DONE,
  /** Failed too often; waits for a person. */
  PARKED
}
