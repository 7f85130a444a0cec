package jp.fubako.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.Reservation;
import jp.fubako.organisation.PostKind;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/**
 * What the drafter writes. Texts may be empty until submission; lint says what is missing.
 *
 * @param drafterPostId the post in which he acts; null = his main one
 * @param subject 件名
 * @param inquiry 伺い文
 * @param grounds 理由・経過・根拠法令
 * @param matterCode 事項 of the authority rules; null until chosen
 * @param amount yen; null when no money is concerned
 * @param budgetItem 予算科目
 * @param reservations what lifts it out of the delegated authority
 * @param raiseTo decider higher than the rule asks for; null = as the rule says
 * @param consultPosts further 合議 the drafter wants, post ids
 * @param readerPosts 供覧 after the decision, post ids
 * @param urgent 至急
 * @param dueOn 期限
 * @param issuing whether something is sent out
 * @param addressees 宛先, one a line, with the honorific
 * @param issuer 発信者名, one line each
 * @param letterSubject 施行文の件名; empty = the subject
 * @param letterBody 施行文案
 * @param method 施行方法; null until chosen
 * @param seal 公印
 * @param plannedIssueOn 施行予定日
 * @param extension 内線・電話
 * @param folderId 簿冊
 * @param disclosure 公開区分
 * @param disclosureReason needed unless open
 * @param scope who may read it
 */
public record DraftFields(
    UUID drafterPostId,
    String subject,
    String inquiry,
    String grounds,
    String matterCode,
    Long amount,
    String budgetItem,
    Set<Reservation> reservations,
    PostKind raiseTo,
    List<UUID> consultPosts,
    List<UUID> readerPosts,
    boolean urgent,
    LocalDate dueOn,
    boolean issuing,
    String addressees,
    String issuer,
    String letterSubject,
    String letterBody,
    DispatchMethod method,
    SealHandling seal,
    LocalDate plannedIssueOn,
    String extension,
    UUID folderId,
    DisclosureClass disclosure,
    String disclosureReason,
    ReadingScope scope) {

  public DraftFields {
    reservations = reservations == null ? Set.of() : Set.copyOf(reservations);
    consultPosts = consultPosts == null ? List.of() : List.copyOf(consultPosts);
    readerPosts = readerPosts == null ? List.of() : List.copyOf(readerPosts);
    subject = subject == null ? "" : subject.strip();
    inquiry = inquiry == null ? "" : inquiry.strip();
    grounds = grounds == null ? "" : grounds.strip();
    budgetItem = budgetItem == null ? "" : budgetItem.strip();
    addressees = addressees == null ? "" : addressees.strip();
    issuer = issuer == null ? "" : issuer.strip();
    letterSubject = letterSubject == null ? "" : letterSubject.strip();
    letterBody = letterBody == null ? "" : letterBody.strip();
    extension = extension == null ? "" : extension.strip();
    disclosureReason = disclosureReason == null ? "" : disclosureReason.strip();
    matterCode = matterCode == null || matterCode.isBlank() ? null : matterCode;
    seal = seal == null ? SealHandling.OMITTED : seal;
    disclosure = disclosure == null ? DisclosureClass.OPEN : disclosure;
    scope = scope == null ? ReadingScope.SECTION : scope;
  }

  /** The same under another 件名. */
  DraftFields withSubject(String other) {
    return new DraftFields(
        drafterPostId,
        other,
        inquiry,
        grounds,
        matterCode,
        amount,
        budgetItem,
        reservations,
        raiseTo,
        consultPosts,
        readerPosts,
        urgent,
        dueOn,
        issuing,
        addressees,
        issuer,
        letterSubject,
        letterBody,
        method,
        seal,
        plannedIssueOn,
        extension,
        folderId,
        disclosure,
        disclosureReason,
        scope);
  }
}
