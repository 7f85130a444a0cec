package jp.fubako.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.organisation.ActingLine;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.shared.TableData;

/** The acting orders of a day as a sheet of a spreadsheet; titles are for people, codes count. */
record ActingSheet(List<ActingLine> lines, List<Fault> faults) {

  private static final String TITLE = "代決順位";
  private static final List<String> COLUMNS = List.of("職コード", "職", "順位", "代決者コード", "代決者", "根拠条文");

  static TableData write(ActingTable table, Map<UUID, StaffedPost> posts, LocalDate on) {
    List<List<Object>> rows = new ArrayList<>();
    for (var post : posts.values()) {
      for (var line : table.order(post.id(), on)) {
        var acting = posts.get(line.actingPostId());
        rows.add(
            Arrays.asList(
                post.code(),
                post.fullTitle(),
                line.ordinal(),
                acting == null ? "" : acting.code(),
                acting == null ? "" : acting.fullTitle(),
                line.article()));
      }
    }
    return new TableData(TITLE, COLUMNS, rows);
  }

  /** The rows of a sheet as orders from a day on; meaningless when there are faults. */
  static ActingSheet read(String csv, Map<UUID, StaffedPost> posts, LocalDate from) {
    var faults = new ArrayList<Fault>();
    var lines = new ArrayList<ActingLine>();
    var table = new CsvTable(TITLE, COLUMNS, csv, faults);
    table.forEach(
        row -> {
          var post = post(row, "職コード", "職", posts);
          var acting = post(row, "代決者コード", "代決者", posts);
          var ordinal = row.number("順位");
          var article = row.text("根拠条文");
          if (row.sound()) {
            lines.add(new ActingLine(post.id(), ordinal, acting.id(), article, from, null));
          }
        });
    if (table.size() == 0 && faults.isEmpty()) {
      faults.add(new Fault(TITLE, 1, "", Cause.UNREADABLE, ""));
    }
    return new ActingSheet(lines, faults);
  }

  private static StaffedPost post(
      CsvTable.Row row, String code, String title, Map<UUID, StaffedPost> posts) {
    var written = row.text(code);
    var found = posts.values().stream().filter(p -> p.code().equals(written)).findFirst();
    if (found.isEmpty() && !written.isEmpty()) {
      row.fault(code, Cause.UNKNOWN_CODE, written);
    }
    found
        .filter(p -> !row.optional(title).isEmpty())
        .filter(p -> !p.fullTitle().equals(row.optional(title)))
        .ifPresent(p -> row.fault(title, Cause.DISAGREES, row.optional(title)));
    return found.orElse(null);
  }
}
