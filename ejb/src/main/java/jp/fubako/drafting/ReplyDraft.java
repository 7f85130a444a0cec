package jp.fubako.drafting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.fubako.receipt.ReceiptDetail;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;
import jp.fubako.search.EraDates;

/** The first words of a draft: of an own initiative, or in answer to a receipt (接受起案). */
final class ReplyDraft {

  private static final Pattern KIND = Pattern.compile("[（(](照会|依頼|通知|協議|回答依頼|報告依頼)[）)]$");
  private static final Pattern HONORIFIC = Pattern.compile("(様|殿|御中|あて|宛)$");

  private ReplyDraft() {}

  static DraftFields blank(UUID postId, String issuer) {
    return fields(postId, "", "", "", null, "", issuer, "", null, null, ReadingScope.SECTION);
  }

  /** Takes over subject, addressee, due date, folder, disclosure and scope. */
  static DraftFields answering(ReceiptDetail receipt, UUID postId, String issuer) {
    var entry = receipt.entry();
    var asked = "このことについて、別記案のとおり回答してよろしいか伺います。";
    return fields(
        postId,
        answer(entry.subject()),
        asked,
        grounds(receipt),
        entry.replyDueOn(),
        addressee(entry.sender()),
        issuer,
        body(receipt),
        entry.folderId(),
        entry.disclosure(),
        entry.scope());
  }

  private static DraftFields fields(
      UUID postId,
      String subject,
      String inquiry,
      String grounds,
      java.time.LocalDate dueOn,
      String addressees,
      String issuer,
      String letterBody,
      UUID folderId,
      DisclosureClass disclosure,
      ReadingScope scope) {
    return new DraftFields(
        postId,
        subject,
        inquiry,
        grounds,
        null,
        null,
        "",
        Set.of(),
        null,
        List.of(),
        List.of(),
        false,
        dueOn,
        true,
        addressees,
        issuer,
        "",
        letterBody,
        null,
        SealHandling.OMITTED,
        null,
        "",
        folderId,
        disclosure,
        "",
        scope);
  }

  /** 〇〇について（照会） becomes 〇〇について（回答）. */
  static String answer(String subject) {
    var stem = KIND.matcher(subject.strip()).replaceFirst("");
    return stem + "（回答）";
  }

  static String addressee(String sender) {
    var name = sender == null ? "" : sender.strip();
    return name.isEmpty() || HONORIFIC.matcher(name).find() ? name : name + "　様";
  }

  private static String grounds(ReceiptDetail receipt) {
    return "%sから%sで照会のあったもの（%s）"
        .formatted(receipt.entry().sender(), reference(receipt), receipt.number());
  }

  private static String body(ReceiptDetail receipt) {
    return "　%sで照会のありましたこのことについて、下記のとおり回答します。\n記\n1　\n以上".formatted(reference(receipt));
  }

  /** 令和8年11月20日付け森第123号. */
  private static String reference(ReceiptDetail receipt) {
    var entry = receipt.entry();
    var on = entry.documentDate() == null ? "" : EraDates.format(entry.documentDate()) + "付け";
    var number = entry.counterpartNumber() == null ? "" : entry.counterpartNumber();
    return on.isEmpty() && number.isEmpty() ? "文書" : on + number;
  }
}
