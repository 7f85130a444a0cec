package jp.fubako.notice;

/** How a person wants to be told beside the bell. */
public enum MailChoice {
  /** In the application only. */
  IN_APP,
  /** A mail for each notice, at once. */
  AT_ONCE,
  /** One mail in the morning of a working day; what is urgent still at once. */
  DIGEST
}
