package jp.fubako.amendment;

import java.time.LocalDate;
import jp.fubako.drafting.DraftFields;

/**
 * What an approver may change; the meanings are those of {@link DraftFields}. Who is asked, where
 * it is filed and who may read it is the drafter's to say. What is null stays as it is.
 */
public record AmendedFields(
    String subject,
    String inquiry,
    String grounds,
    String matterCode,
    Long amount,
    String budgetItem,
    LocalDate dueOn,
    String addressees,
    String issuer,
    String letterSubject,
    String letterBody,
    LocalDate plannedIssueOn) {

  /** As they stand now. */
  public static AmendedFields of(DraftFields f) {
    return new AmendedFields(
        f.subject(),
        f.inquiry(),
        f.grounds(),
        f.matterCode(),
        f.amount(),
        f.budgetItem(),
        f.dueOn(),
        f.addressees(),
        f.issuer(),
        f.letterSubject(),
        f.letterBody(),
        f.plannedIssueOn());
  }

  /** These in the place of those. */
  DraftFields onto(DraftFields f) {
    return new DraftFields(
        f.drafterPostId(),
        text(subject, f.subject()),
        text(inquiry, f.inquiry()),
        text(grounds, f.grounds()),
        or(matterCode, f.matterCode()),
        or(amount, f.amount()),
        text(budgetItem, f.budgetItem()),
        f.reservations(),
        f.raiseTo(),
        f.consultPosts(),
        f.readerPosts(),
        f.urgent(),
        or(dueOn, f.dueOn()),
        f.issuing(),
        text(addressees, f.addressees()),
        text(issuer, f.issuer()),
        text(letterSubject, f.letterSubject()),
        text(letterBody, f.letterBody()),
        f.method(),
        f.seal(),
        or(plannedIssueOn, f.plannedIssueOn()),
        f.extension(),
        f.folderId(),
        f.disclosure(),
        f.disclosureReason(),
        f.scope());
  }

  /** Browsers end lines in their own way: that is no change. */
  private static String text(String given, String old) {
    return given == null || lines(given).equals(lines(old)) ? old : given;
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  private static <T> T or(T given, T old) {
    return given == null ? old : given;
  }
}
