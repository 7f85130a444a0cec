package jp.fubako.wording;

/**
 * What a 起案様式 fills in; blanks such as {@code {年度}} are filled when a draft begins with it.
 *
 * @param matterCode 事項, or null
 * @param seal name of the seal handling, as drafting knows it
 */
public record DraftStart(
    String subject,
    String inquiry,
    String grounds,
    String matterCode,
    boolean issuing,
    String letterBody,
    String seal) {

  public DraftStart {
    subject = subject == null ? "" : subject.strip();
    inquiry = inquiry == null ? "" : inquiry.stripTrailing();
    grounds = grounds == null ? "" : grounds.stripTrailing();
    letterBody = letterBody == null ? "" : letterBody.stripTrailing();
    matterCode = matterCode == null || matterCode.isBlank() ? null : matterCode;
    seal = seal == null || seal.isBlank() ? "OMITTED" : seal;
  }
}
