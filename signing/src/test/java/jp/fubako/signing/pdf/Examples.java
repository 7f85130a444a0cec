package jp.fubako.signing.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Papers of an invented town, for tests. */
public final class Examples {
  private Examples() {}

  public static ApprovalSheet sheet() {
    return sheet(
        "令和8年度真室川町総合防災訓練の実施について（伺い）",
        """
        このことについて、別紙実施要領（案）のとおり実施し、関係機関に対し別案により協力を依頼してよろしいか伺います。
        　なお、実施に要する経費については、令和8年度一般会計予算（款）消防費（項）消防費（目）災害対策費から支出するものとします。
        記
        1　日時　令和8年11月29日（日）　午前8時30分から正午まで
        2　場所　真室川町中央公民館及び町内各地区自主防災会の定める避難場所
        3　参加機関　真室川町、新庄警察署、最上広域市町村圏事務組合消防本部北支署、真室川町消防団、各地区自主防災会ほか
        以上\
        """,
        attachments(3));
  }

  public static ApprovalSheet sheet(
      String subject, String inquiry, List<SheetAttachment> attachments) {
    return new ApprovalSheet(
        UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
        1,
        "真室川町",
        "真総第123号",
        subject,
        inquiry,
        "災害対策基本法（昭和36年法律第223号）第48条及び真室川町地域防災計画に基づき、毎年度実施しているものです。",
        new ApprovalSheet.Drafter("総務課　危機管理係", "主事", "佐藤 一郎", "214"),
        LocalDate.of(2026, 11, 9),
        new ApprovalSheet.Decision("町長決裁", "真室川町事務決裁規程第4条第1号"),
        new ApprovalSheet.Dispatch(
            "関係機関の長（別紙名簿のとおり）",
            "真室川町長",
            "郵送",
            "省略",
            LocalDate.of(2026, 11, 12),
            LocalDate.of(2026, 11, 13),
            true),
        new ApprovalSheet.Filing("A-03-02　防災", "令和8年度　防災訓練", "5年", "公開", "", "真総収第881号"),
        new ApprovalSheet.Budget("9-1-5-10　需用費", 128_000),
        List.of(
            new SealCell("step01", "起案", CellRow.LINE, false),
            new SealCell("step02", "係長", CellRow.LINE, false),
            new SealCell("step03", "課長補佐", CellRow.LINE, false),
            new SealCell("step04", "総務課長", CellRow.LINE, false),
            new SealCell("step05", "副町長", CellRow.LINE, false),
            new SealCell("step06", "町長", CellRow.LINE, true),
            new SealCell("cons01", "企画課長", CellRow.CONCURRENCE, false),
            new SealCell("cons02", "会計管理者", CellRow.CONCURRENCE, false)),
        3,
        attachments,
        "");
  }

  public static List<SheetAttachment> attachments(int count) {
    var names =
        List.of(
            "令和8年度真室川町総合防災訓練実施要領（案）.docx",
            "関係機関名簿.xlsx",
            "【別案】関係機関への協力依頼文（令和8年度真室川町総合防災訓練に係る協力について）.pdf");
    var out = new ArrayList<SheetAttachment>();
    for (int i = 0; i < count; i++) {
      out.add(
          new SheetAttachment(
              i + 1,
              names.get(i % 3),
              "application/pdf",
              48_213L * (i * i * 9 + 1),
              i % 3 == 1 ? 0 : 3 + i,
              "%064x".formatted(0x9E3779B97F4A7C15L * (i + 1)).replace('0', 'a')));
    }
    return out;
  }

  public static LetterModel letter() {
    return new LetterModel(
        "真総第123号",
        LocalDate.of(2026, 11, 12),
        List.of("関係機関の長　様"),
        List.of("真室川町長　新田　隆治"),
        LetterModel.Seal.OMITTED,
        "令和8年度真室川町総合防災訓練に係る協力について（依頼）",
        """
        日頃から本町の防災行政に御理解と御協力を賜り、厚くお礼申し上げます。
        さて、本町では、災害発生時における初動体制の確立と地域住民の防災意識の高揚を図るため、下記のとおり総合防災訓練を実施することとしました。
        つきましては、御多忙のところ恐縮ですが、訓練の趣旨を御理解の上、御参加くださいますようお願いします。
        記
        1　日時　令和8年11月29日（日）　午前8時30分から正午まで
        2　場所　真室川町中央公民館及び町内各地区自主防災会の定める避難場所のうち、別紙に掲げる施設
        3　提出書類　別紙参加申込書を11月20日（金）までに提出してください。
        以上\
        """,
        new LetterModel.Contact(
            "総務課危機管理係", "佐藤", "0233-00-2111（内線214）", "", "bousai@town.example.jp"));
  }
}
