package jp.fubako.records;

/** From which event the retention period is counted (domain FL-07, FL-07b). */
public enum RetentionTrigger {
  /** 完結: the rule of most towns. */
  COMPLETION,
  /** 作成・取得: the rule of the state's offices. */
  CREATION
}
