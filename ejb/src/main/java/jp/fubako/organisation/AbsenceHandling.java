package jp.fubako.organisation;

/** What happens to what waits for an absent person. */
public enum AbsenceHandling {
  /** It waits until he is back. */
  WAIT,
  /** 代決: the acting person may decide. */
  ACTING_DECISION,
  /** 後閲: he is passed over and reads it later. */
  POST_REVIEW
}
