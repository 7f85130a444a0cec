package jp.fubako.organisation;

/** The rank of a post, from the highest to the lowest. */
public enum PostKind {
  /** 町長. */
  MAYOR,
  /** 副町長. */
  VICE_MAYOR,
  /** 教育長. */
  SUPERINTENDENT,
  /** 会計管理者. */
  TREASURER,
  /** 課長・室長・局長・事務長. */
  SECTION_HEAD,
  /** 課長補佐・主幹. */
  DEPUTY_HEAD,
  /** 係長. */
  SUBSECTION_HEAD,
  /** 主査・主任・主事・技師・保健師・会計年度任用職員. */
  STAFF;

  /** Whether this post stands above the other. */
  public boolean outranks(PostKind other) {
    return ordinal() < other.ordinal();
  }

  /** 特別職 who decide for the whole body. */
  public boolean executive() {
    return this == MAYOR || this == VICE_MAYOR || this == SUPERINTENDENT;
  }
}
