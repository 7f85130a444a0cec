package jp.fubako.approval;

/** Whether the holder of a post can be asked on a day (domain 2.6). */
enum Presence {
  PRESENT,
  /** 不在: it waits for him, or is decided for him. */
  ABSENT,
  /** 不在, and he has asked to be passed over (後閲). */
  PASSED_OVER,
  /** 欠員 */
  VACANT
}
