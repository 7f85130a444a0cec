package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is written on the 起案用紙. Texts are printed as they are; an empty text leaves its box empty.
 * What becomes known only later (決裁日, 施行日, 完結日) is not on the sheet: the date of the decision is
 * the date in the decider's seal.
 *
 * @param proposalId the proposal
 * @param revision version of the proposal, from 1
 * @param office e.g. 真室川町
 * @param documentNumber 文書番号, e.g. 真総第1号; empty until known
 * @param subject 件名
 * @param inquiry 伺い文; paragraphs separated by line breaks
 * @param grounds 理由・経過・根拠法令; may be empty
 * @param drafter 起案者
 * @param draftedOn 起案日
 * @param decision 決裁区分
 * @param dispatch 施行
 * @param filing 保存
 * @param budget null when no money is concerned
 * @param cells places for seals; the line from the drafter (first) to the decider (last), and the
 *     concurrences in their order
 * @param spareCells further empty fields in the concurrence row for persons added later
 * @param attachments 添付文書
 * @param paper 紙資料 that goes with it: what, why and where; empty without
 * @param former the sheet that this one follows within its round; null for a submission
 * @param oral what was decided orally before; null when nothing was
 */
public record ApprovalSheet(
    UUID proposalId,
    int revision,
    String office,
    String documentNumber,
    String subject,
    String inquiry,
    String grounds,
    Drafter drafter,
    LocalDate draftedOn,
    Decision decision,
    Dispatch dispatch,
    Filing filing,
    Budget budget,
    List<SealCell> cells,
    int spareCells,
    List<SheetAttachment> attachments,
    String paper,
    FormerSheet former,
    OralNote oral) {

  /** The sheet of a submission. */
  public ApprovalSheet(
      UUID proposalId,
      int revision,
      String office,
      String documentNumber,
      String subject,
      String inquiry,
      String grounds,
      Drafter drafter,
      LocalDate draftedOn,
      Decision decision,
      Dispatch dispatch,
      Filing filing,
      Budget budget,
      List<SealCell> cells,
      int spareCells,
      List<SheetAttachment> attachments,
      String paper) {
    this(
        proposalId,
        revision,
        office,
        documentNumber,
        subject,
        inquiry,
        grounds,
        drafter,
        draftedOn,
        decision,
        dispatch,
        filing,
        budget,
        cells,
        spareCells,
        attachments,
        paper,
        null,
        null);
  }

  /** The same sheet, which says what was decided orally before; null: nothing was. */
  public ApprovalSheet withOral(OralNote note) {
    return new ApprovalSheet(
        proposalId,
        revision,
        office,
        documentNumber,
        subject,
        inquiry,
        grounds,
        drafter,
        draftedOn,
        decision,
        dispatch,
        filing,
        budget,
        cells,
        spareCells,
        attachments,
        paper,
        former,
        note);
  }

  public ApprovalSheet {
    Objects.requireNonNull(proposalId, "proposalId");
    Objects.requireNonNull(drafter, "drafter");
    Objects.requireNonNull(draftedOn, "draftedOn");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(dispatch, "dispatch");
    Objects.requireNonNull(filing, "filing");
    office = blankIfNull(office);
    documentNumber = blankIfNull(documentNumber);
    subject = blankIfNull(subject);
    inquiry = blankIfNull(inquiry);
    grounds = blankIfNull(grounds);
    cells = List.copyOf(cells);
    attachments = List.copyOf(attachments);
    paper = blankIfNull(paper);
    if (cells.isEmpty() || spareCells < 0 || spareCells > 20) {
      throw new IllegalArgumentException("a sheet needs a place for the drafter's seal");
    }
    if (cells.stream().map(SealCell::fieldName).distinct().count() != cells.size()) {
      throw new IllegalArgumentException("two seals in one field");
    }
  }

  static String blankIfNull(String text) {
    return text == null ? "" : text;
  }

  /**
   * 起案者.
   *
   * @param unit 所属
   * @param post 職
   * @param name 氏名
   * @param extension 内線; may be empty
   */
  public record Drafter(String unit, String post, String name, String extension) {
    public Drafter {
      unit = blankIfNull(unit);
      post = blankIfNull(post);
      name = blankIfNull(name);
      extension = blankIfNull(extension);
    }
  }

  /**
   * 決裁区分.
   *
   * @param category e.g. 課長専決
   * @param basis the article it rests on, e.g. 事務専決規程第5条第1項第3号
   */
  public record Decision(String category, String basis) {
    public Decision {
      category = blankIfNull(category);
      basis = blankIfNull(basis);
    }
  }

  /**
   * 施行.
   *
   * @param addressee 宛先
   * @param sender 発信者名
   * @param method 施行方法, e.g. 郵送
   * @param seal 公印: 要, 省略 …
   * @param plannedOn 施行予定日; may be null
   * @param dueOn 期限; may be null
   * @param urgent 至急
   */
  public record Dispatch(
      String addressee,
      String sender,
      String method,
      String seal,
      LocalDate plannedOn,
      LocalDate dueOn,
      boolean urgent) {
    public Dispatch {
      addressee = blankIfNull(addressee);
      sender = blankIfNull(sender);
      method = blankIfNull(method);
      seal = blankIfNull(seal);
    }

    /** Nothing is sent out. */
    public static Dispatch none() {
      return new Dispatch("", "", "", "", null, null, false);
    }
  }

  /**
   * 分類・保存.
   *
   * @param classification 分類記号 and name
   * @param folder 簿冊
   * @param retention 保存期間, e.g. 5年
   * @param disclosure 公開区分 with reason, e.g. 公開, 部分公開（第7条第1号）
   * @param secrecy 秘密区分; may be empty
   * @param receiptNumber 関係収受番号; may be empty
   */
  public record Filing(
      String classification,
      String folder,
      String retention,
      String disclosure,
      String secrecy,
      String receiptNumber) {
    public Filing {
      classification = blankIfNull(classification);
      folder = blankIfNull(folder);
      retention = blankIfNull(retention);
      disclosure = blankIfNull(disclosure);
      secrecy = blankIfNull(secrecy);
      receiptNumber = blankIfNull(receiptNumber);
    }
  }

  /**
   * 予算.
   *
   * @param item 予算科目
   * @param amount yen
   */
  public record Budget(String item, long amount) {
    public Budget {
      item = blankIfNull(item);
    }
  }
}
