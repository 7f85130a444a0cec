package jp.fubako.search.text;

/** The outline of a 収受印. */
public enum StampShape {
  /** 丸印: office above, date across the middle, section below, number under the ring. */
  ROUND,
  /** 角印: a frame with one row each for office, 収受 with date, number and section. */
  RECTANGULAR
}
