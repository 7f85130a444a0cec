package jp.fubako.search.text.worker;

import java.util.ArrayList;
import java.util.List;
import jp.fubako.search.text.Corner;

/**
 * Where a stamp stands on a page and how large.
 *
 * @param left millimetres from the left edge of the page as seen
 * @param bottom millimetres from its lower edge
 * @param scale 1 is the stamp's own size
 */
record StampPlace(float left, float bottom, float scale) {

  private static final float MARGIN = 8;
  private static final float LARGEST_SHARE = 0.4f;

  /** Kept free around the stamp, in millimetres. */
  private static final float CLEARANCE = 2;

  /** Millimetres from one place that is tried to the next. */
  private static final float STEP = 2;

  /** Dust of a scanner is no text: the share of inked dots that still counts as free. */
  private static final float FREE = 0.001f;

  /** Another place must have that much less ink to be taken before an earlier one. */
  private static final float CLEARLY_LESS = 0.8f;

  /** A stamp of 34 mm can be read down to 24 mm. */
  private static final float[] SIZES = {1, 0.85f, 0.7f};

  private static final float[] SIZES_ABOVE = {1, 0.85f};

  /** A stamp of {@code width} × {@code height} millimetres in a corner. */
  static StampPlace in(Corner corner, SeenPage page, float width, float height) {
    var frame = new Frame(page, width, height, fitting(page, width, height));
    var right = corner == Corner.TOP_RIGHT || corner == Corner.BOTTOM_RIGHT;
    var top = corner == Corner.TOP_RIGHT || corner == Corner.TOP_LEFT;
    return frame.at(right ? frame.farthestRight() : frame.margin(), top);
  }

  /**
   * The first place that is free: along the upper edge, where a stamp is looked for, even a little
   * smaller, then along all edges at the largest size at which one is.
   */
  static StampPlace emptiest(SeenPage page, PageInk ink, float width, float height) {
    float largest = fitting(page, width, height);
    for (float size : SIZES_ABOVE) {
      for (var place : new Frame(page, width, height, largest * size).along(true)) {
        if (place.share(ink, width, height) <= FREE) {
          return place;
        }
      }
    }
    StampPlace least = null;
    for (float size : SIZES) {
      least = null;
      float leastShare = 0;
      for (var place : new Frame(page, width, height, largest * size).places()) {
        float share = place.share(ink, width, height);
        if (share <= FREE) {
          return place;
        }
        if (least == null || share < leastShare * CLEARLY_LESS) {
          least = place;
          leastShare = share;
        }
      }
    }
    return least;
  }

  private static float fitting(SeenPage page, float width, float height) {
    float widest = page.width() * LARGEST_SHARE / width;
    return Math.min(1, Math.min(widest, page.height() * LARGEST_SHARE / height));
  }

  private float share(PageInk ink, float width, float height) {
    float around = CLEARANCE * scale;
    return ink.share(
        left - around, bottom - around, width * scale + 2 * around, height * scale + 2 * around);
  }

  /** The edges of a page for a stamp of one size. */
  private record Frame(SeenPage page, float width, float height, float scale) {

    float margin() {
      return MARGIN * scale;
    }

    float farthestRight() {
      return page.width() - margin() - width * scale;
    }

    private float highest() {
      return page.height() - margin() - height * scale;
    }

    StampPlace at(float left, boolean top) {
      return new StampPlace(left, top ? highest() : margin(), scale);
    }

    /** The upper or the lower edge: its right, its middle, its left, then what lies between. */
    List<StampPlace> along(boolean top) {
      var places = new ArrayList<StampPlace>();
      places.add(at(farthestRight(), top));
      places.add(at((margin() + farthestRight()) / 2, top));
      places.add(at(margin(), top));
      for (float left = farthestRight(); left > margin(); left -= STEP) {
        places.add(at(left, top));
      }
      return places;
    }

    /** The upper edge, the lower, the right and the left one. */
    List<StampPlace> places() {
      var places = new ArrayList<>(along(true));
      places.addAll(along(false));
      for (var left : new float[] {farthestRight(), margin()}) {
        for (float bottom = highest(); bottom > margin(); bottom -= STEP) {
          places.add(new StampPlace(left, bottom, scale));
        }
      }
      return places;
    }
  }
}
