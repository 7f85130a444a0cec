package jp.fubako.it.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.DraftFields;
import jp.fubako.drafting.SealHandling;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.ReadingScope;

/** 除雪車車庫の修繕: what its drafter writes. The amount lets the vice mayor decide. */
final class GarageRepair {

  private GarageRepair() {}

  /** The same with its words deleted. */
  static DraftFields blank() {
    return fields("", "", null, null);
  }

  /** The proposal, complete, for this folder. */
  static DraftFields fields(UUID folder) {
    return fields("除雪車車庫の修繕について（伺い）", "除雪車車庫の屋根を金2,850,000円で修繕してよろしいか伺います。", 2_850_000L, folder);
  }

  private static DraftFields fields(String subject, String inquiry, Long amount, UUID folder) {
    return new DraftFields(
        null,
        subject,
        inquiry,
        "",
        "CONSTRUCTION",
        amount,
        "8款2項1目 工事請負費",
        Set.of(),
        null,
        List.of(),
        List.of(),
        true,
        null,
        true,
        "有限会社最上建設　御中",
        "真室川町長",
        "除雪車車庫の修繕について",
        "下記のとおり依頼します。\n記\n1　工期　別に定める\n以上",
        DispatchMethod.MAIL,
        SealHandling.OMITTED,
        null,
        "210",
        folder,
        DisclosureClass.OPEN,
        "",
        ReadingScope.SECTION);
  }
}
