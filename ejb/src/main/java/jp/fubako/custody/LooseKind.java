package jp.fubako.custody;

/** In which way something has nobody who answers for it. */
public enum LooseKind {
  /** 簿冊 of a section that is gone. */
  FOLDER_OF_GONE_SECTION(Heir.SECTION),
  /** A case that is not completed, of a section that is gone. */
  CASE_OF_GONE_SECTION(Heir.SECTION),
  /** 収受文書 of a section that is gone. */
  RECEIPT_OF_GONE_SECTION(Heir.SECTION),
  /** A case whose drafter or 担当 has left the section. */
  CASE_WITHOUT_HANDLER(Heir.COLLEAGUE),
  /** 収受文書 whose 担当 has left the section. */
  RECEIPT_WITHOUT_HANDLER(Heir.COLLEAGUE),
  /** A step of a post that is gone. */
  STEP_OF_GONE_POST(Heir.POST),
  /** 決裁 by a post that nobody holds. */
  DECISION_VACANT(Heir.POST),
  /** A step of a person who is no longer in service. */
  STEP_OF_LEAVER(Heir.PERSON);

  /** Who can take it over. */
  public enum Heir {
    SECTION,
    /** One of the section that it belongs to. */
    COLLEAGUE,
    /** A superior's post. */
    POST,
    PERSON
  }

  private final Heir heir;

  LooseKind(Heir heir) {
    this.heir = heir;
  }

  public Heir heir() {
    return heir;
  }
}
