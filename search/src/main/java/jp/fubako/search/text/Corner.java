package jp.fubako.search.text;

/** A place on the page as the reader sees it, after rotation and cropping. */
public enum Corner {
  TOP_RIGHT,
  TOP_LEFT,
  BOTTOM_RIGHT,
  BOTTOM_LEFT,
  /**
   * Where nothing is printed: the top right when it is free, else the next free place along the
   * edges, the upper one first; a little smaller when only that fits. A page that is full
   * everywhere is stamped in small where it has the least ink; one that is too heavy to be looked
   * at, at the top right.
   */
  EMPTIEST
}
