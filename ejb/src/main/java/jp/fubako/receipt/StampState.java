package jp.fubako.receipt;

/** How far the stamped copy is. */
public enum StampState {
  /** None wanted, or not registered yet. */
  NONE,
  /** Being made. */
  PENDING,
  /** Stands beside the original. */
  DONE,
  /** Could not be made; the code of the failure is with the receipt. */
  FAILED
}
