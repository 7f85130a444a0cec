package jp.fubako.receipt;

/** Where the 収受印 stands on the copy. */
public enum StampCorner {
  /** where nothing is printed, the top right if that is free */
  EMPTIEST,
  TOP_RIGHT,
  TOP_LEFT,
  BOTTOM_RIGHT,
  BOTTOM_LEFT,
  /** no stamped copy is made */
  NONE
}
