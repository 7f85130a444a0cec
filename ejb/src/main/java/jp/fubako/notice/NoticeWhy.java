package jp.fubako.notice;

/** Why somebody is told; the words beside it name the post. */
public enum NoticeWhy {
  /** {0}の職にあるため */
  POST,
  /** 本人が指定されているため */
  NAMED,
  /** 起案者であるため */
  DRAFTER,
  /** {0}として承認したため */
  APPROVED,
  /** {0}として合議したため */
  CONSULTED,
  /** {0}として処理を求められていたため */
  WAS_ASKED,
  /** 所属の長であるため */
  SECTION_HEAD,
  /** 文書取扱主任であるため */
  LIAISON,
  /** 担当者に指定されたため */
  HANDLER,
  /** 供覧先に指定されたため */
  READER
}
