package jp.fubako.notice;

/** Whether the town sends mail at all. */
public enum TownMail {
  /** When an SMTP server is configured. */
  AUTO,
  ON,
  OFF
}
