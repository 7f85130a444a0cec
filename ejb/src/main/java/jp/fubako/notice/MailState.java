package jp.fubako.notice;

/** What becomes of a notice's mail. */
enum MailState {
  /** None is wanted, or none can be sent. */
  NONE,
  /** To be sent on its own. */
  WAITING,
  /** Goes into the mail of the next morning. */
  DIGEST,
  /** Sent. */
  SENT,
  /** Nothing to be told any more when its time came. */
  SETTLED,
  /** The mail server refused the address for good. */
  REFUSED;

  /**
   * By what the person wants.
   *
   * @param possible the town sends mail and the person has an address
   * @param now urgent or 督促: not to be left to the next morning
   */
  static MailState of(MailChoice choice, boolean possible, boolean now) {
    if (!possible || choice == MailChoice.IN_APP) {
      return NONE;
    }
    return now || choice == MailChoice.AT_ONCE ? WAITING : DIGEST;
  }
}
