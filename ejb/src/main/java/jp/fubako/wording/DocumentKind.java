package jp.fubako.wording;

/** 文書の種別 for which an office keeps 起案様式 (DR-03). */
public enum DocumentKind {
  /** 照会 */
  INQUIRY,
  /** 依頼 */
  REQUEST,
  /** 協議 */
  CONSULTATION,
  /** 回答 */
  REPLY,
  /** 報告 */
  REPORT,
  /** 通知 */
  NOTICE,
  /** 申請 */
  APPLICATION,
  /** 進達 */
  TRANSMITTAL,
  /** 諮問 */
  ADVISORY,
  /** 指令 */
  DIRECTIVE,
  /** 契約 */
  CONTRACT,
  /** 証明 */
  CERTIFICATE,
  /** 表彰 */
  AWARD,
  /** 告示 */
  ANNOUNCEMENT
}
