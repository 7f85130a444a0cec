package jp.fubako.records;

/** States of a 簿冊 (domain 2.10) that are reached so far in its life. */
public enum FolderState {
  /** 作成予定 in the file plan. */
  PLANNED,
  /** 現年度: takes documents. */
  OPEN,
  /** 完結: the year is over and all its cases are. */
  CLOSED
}
