package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A letter of the office (施行文).
 *
 * @param number 文書番号, e.g. 真総第1号; empty for 事務連絡
 * @param date 施行日
 * @param addressees one line each, with the honorific: 各課長　殿, 山形県知事　様
 * @param issuer one line each: 真室川町長　新田 隆治
 * @param seal how the 公印 is dealt with
 * @param subject 件名
 * @param body paragraphs separated by line breaks; a line 記 alone opens the particulars, 以上 closes
 *     them
 * @param contact null when none is printed
 */
public record LetterModel(
    String number,
    LocalDate date,
    List<String> addressees,
    List<String> issuer,
    Seal seal,
    String subject,
    String body,
    Contact contact) {

  public LetterModel {
    number = ApprovalSheet.blankIfNull(number);
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(seal, "seal");
    addressees = List.copyOf(addressees);
    issuer = List.copyOf(issuer);
    subject = ApprovalSheet.blankIfNull(subject);
    body = ApprovalSheet.blankIfNull(body);
  }

  /** 公印. */
  public enum Seal {
    /** （公印省略） is printed under the issuer. */
    OMITTED,
    /** Room is left for the seal on paper. */
    PLACE,
    /** Nothing is printed (事務連絡). */
    NONE
  }

  /**
   * 担当.
   *
   * @param section 課・係
   * @param person 担当者
   * @param phone 電話
   * @param fax may be empty
   * @param mail may be empty
   */
  public record Contact(String section, String person, String phone, String fax, String mail) {
    public Contact {
      section = ApprovalSheet.blankIfNull(section);
      person = ApprovalSheet.blankIfNull(person);
      phone = ApprovalSheet.blankIfNull(phone);
      fax = ApprovalSheet.blankIfNull(fax);
      mail = ApprovalSheet.blankIfNull(mail);
    }
  }
}
