package jp.fubako.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.ChartBranch;
import jp.fubako.organisation.ChartService;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.PostTenure;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Wareki;
import jp.fubako.web.shared.Texts;

/** 組織図 of a day, and who held a post when. */
@Named
@RequestScoped
public class ChartView {

  @Inject private ChartService charts;
  @Inject private OfficeClock clock;

  private String day;
  private UUID post;
  private List<ChartBranch> tree;

  /** The day as typed, in 和暦 or not; today when it is none. */
  public LocalDate getOn() {
    return Wareki.parse(day == null ? "" : day).orElse(clock.today());
  }

  /** Whether something was typed that is no day. */
  public boolean isUnreadable() {
    return day != null && !day.isBlank() && Wareki.parse(day).isEmpty();
  }

  /** Where the same chart comes as a workbook. */
  public String getExport() {
    return "/api/v1/chart/staff.xlsx?on=" + getOn();
  }

  public List<ChartBranch> getTree() {
    if (tree == null) {
      tree = charts.tree(getOn());
    }
    return tree;
  }

  /** 髙橋 正人、佐藤 浩二（兼務）; 欠員 when there is nobody. */
  public String holders(ChartBranch.ChartPost post) {
    return post.holders().isEmpty()
        ? Texts.of("organisation.chart.vacant")
        : post.holders().stream().map(ChartView::words).collect(Collectors.joining("、"));
  }

  private static String words(Holder holder) {
    return holder.kind() == AssignmentKind.PRINCIPAL
        ? holder.name()
        : Texts.of(
            "organisation.chart.holder",
            holder.name(),
            Texts.of("organisation.kind." + holder.kind()));
  }

  /** 総務課長, as it was called last. */
  public String getPostTitle() {
    return charts.title(post);
  }

  public List<PostTenure> getHistory() {
    return charts.history(post);
  }

  public String getDay() {
    return day == null ? Wareki.formatShort(getOn()) : day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public UUID getPost() {
    return post;
  }

  public void setPost(UUID post) {
    this.post = post;
  }
}
