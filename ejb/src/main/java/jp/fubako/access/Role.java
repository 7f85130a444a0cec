package jp.fubako.access;

/** What a person may do beyond his post. */
public enum Role {
  /** 文書主管課. */
  RECORDS_OFFICE,
  /** 文書取扱主任 of a section. */
  RECORDS_LIAISON,
  /** 町長・副町長・教育長; follows from the duties of the day. */
  EXECUTIVE,
  /** 課長 and equals; follows from the duties of the day. */
  SECTION_HEAD,
  /** 公印管守者. */
  SEAL_KEEPER,
  /** システム管理者: administers, reads no contents. */
  SYSTEM_ADMIN,
  /** 監査委員事務局: reads the trail. */
  AUDITOR
}
