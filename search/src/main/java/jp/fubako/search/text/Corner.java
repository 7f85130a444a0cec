package jp.fubako.search.text;

/** A corner of the page as the reader sees it, after rotation and cropping. */
public enum Corner {
  TOP_RIGHT,
  TOP_LEFT,
  BOTTOM_RIGHT,
  BOTTOM_LEFT
}
