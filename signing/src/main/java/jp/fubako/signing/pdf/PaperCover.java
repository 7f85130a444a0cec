package jp.fubako.signing.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is written on the slip that travels on top of paper belonging to an electronic case
 * (紙資料回付票).
 *
 * @param office e.g. 真室川町
 * @param subject 件名; empty when it must not be read in passing, then 秘 is printed
 * @param drafter 起案者
 * @param declaredOn when the paper was announced
 * @param contents what the paper is, e.g. 工事設計図面　A1判12枚（袋とじ）
 * @param reason why it is paper
 * @param place where it lies at first
 * @param stops to whom it goes, in order; may be empty while the route is not known
 * @param address of the case in the system; stands in the QR code
 */
public record PaperCover(
    String office,
    String subject,
    ApprovalSheet.Drafter drafter,
    LocalDate declaredOn,
    String contents,
    String reason,
    String place,
    List<Stop> stops,
    URI address) {

  public PaperCover {
    Objects.requireNonNull(drafter, "drafter");
    Objects.requireNonNull(declaredOn, "declaredOn");
    Objects.requireNonNull(address, "address");
    office = ApprovalSheet.blankIfNull(office);
    subject = ApprovalSheet.blankIfNull(subject);
    contents = ApprovalSheet.blankIfNull(contents);
    reason = ApprovalSheet.blankIfNull(reason);
    place = ApprovalSheet.blankIfNull(place);
    stops = List.copyOf(stops);
  }

  /**
   * 回付先.
   *
   * @param post e.g. 総務課長
   * @param name who holds it; may be empty
   */
  public record Stop(String post, String name) {
    public Stop {
      post = ApprovalSheet.blankIfNull(post);
      name = ApprovalSheet.blankIfNull(name);
    }
  }
}
