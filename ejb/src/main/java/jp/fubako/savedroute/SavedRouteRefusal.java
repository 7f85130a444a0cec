package jp.fubako.savedroute;

import jp.fubako.shared.Refusal;

/** Why a route is not saved, chosen or removed. */
public enum SavedRouteRefusal implements Refusal {
  /** It has no name, or one longer than 100 characters. */
  NAME_MISSING,
  /** Nothing is added to the usual route. */
  NOTHING_ADDED,
  /** The person or section has a route of that name. */
  NAME_TAKEN,
  /** There is no such route, or it is somebody else's. */
  NOT_FOUND,
  /** A route of the section is removed by whoever saved it, the head or 文書取扱主任. */
  NOT_YOURS;

  @Override
  public String feature() {
    return "savedroute";
  }
}
