package jp.fubako.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.DemoTown;
import jp.fubako.organisation.HeldPost;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.Staffing;
import jp.fubako.shared.TableData;

/** The demo town before and on 1 April 2027, and its table of orders as an office would edit it. */
final class TownOfDays {

  static final LocalDate DAY = LocalDate.of(2027, 4, 1);

  final Staffing eve;
  final Staffing day;

  TownOfDays() {
    var town = DemoTown.with(others -> {});
    eve = town.staffing(DAY.minusDays(1));
    day = town.staffing(DAY);
  }

  /** The filled-in template as CSV. */
  String template() {
    return csv(OrderTemplate.of(day));
  }

  static String csv(TableData table) {
    var out = new StringBuilder(String.join(",", table.headings()) + "\n");
    for (var row : table.rows()) {
      out.append(String.join(",", row.stream().map(String::valueOf).toList())).append("\n");
    }
    return out.toString();
  }

  OrderTable.Reading read(String csv) {
    return new OrderTable(day).read("異動.csv", csv);
  }

  static String table(String... rows) {
    return String.join(",", OrderTable.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
  }

  StaffedPost post(String code) {
    return day.posts().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }

  /** The staff number of who has the post as 本務. */
  StaffMember holder(String postCode) {
    var post = post(postCode).id();
    var held =
        day.held().stream()
            .filter(h -> h.postId().equals(post) && h.heldOn(DAY) && h.kind().ordinal() == 0)
            .findFirst()
            .orElseThrow();
    return person(held.personId());
  }

  StaffMember person(UUID id) {
    return day.people().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  List<HeldPost> heldBy(StaffMember member) {
    return day.held().stream().filter(h -> h.personId().equals(member.id())).toList();
  }
}
