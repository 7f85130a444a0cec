package jp.fubako.web.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.fubako.organisation.ChartBranch;
import jp.fubako.shared.TableData;
import jp.fubako.web.shared.Texts;

/** The 組織図 as a table: one row for each holder of each post. */
public final class ChartTable {

  private static final List<String> COLUMNS = List.of("unit", "symbol", "post", "name", "kind");

  private ChartTable() {}

  public static TableData of(List<ChartBranch> tree, LocalDate on) {
    var rows = new ArrayList<List<Object>>();
    tree.forEach(branch -> add(branch, "", rows));
    return new TableData(
        Texts.of("organisation.chart.sheet", on),
        COLUMNS.stream().map(c -> Texts.of("organisation.column." + c)).toList(),
        rows);
  }

  private static void add(ChartBranch branch, String above, List<List<Object>> rows) {
    var unit = (above + " " + branch.unit().name()).strip();
    for (var post : branch.posts()) {
      if (post.holders().isEmpty()) {
        rows.add(row(branch, unit, post, Texts.of("organisation.chart.vacant"), ""));
      }
      for (var holder : post.holders()) {
        var kind = Texts.of("organisation.kind." + holder.kind());
        rows.add(row(branch, unit, post, holder.name(), kind));
      }
    }
    branch.below().forEach(below -> add(below, unit, rows));
  }

  private static List<Object> row(
      ChartBranch branch, String unit, ChartBranch.ChartPost post, String name, String kind) {
    return Arrays.asList(unit, branch.unit().symbol(), post.post().title(), name, kind);
  }
}
