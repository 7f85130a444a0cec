package jp.fubako.notice;

/** The two lists of notices. */
public enum NoticeBox {
  /** 未読, without those whose step was done meanwhile. */
  UNREAD,
  /** すべて */
  ALL
}
