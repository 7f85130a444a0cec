package jp.fubako.web.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.fubako.progress.ProgressFilter;
import jp.fubako.progress.ProgressFilter.Order;
import jp.fubako.progress.ProgressFilter.Stand;
import jp.fubako.progress.ProgressRow;
import jp.fubako.progress.ProgressService;
import jp.fubako.shared.PageOf;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Texts;

/** 課の進捗. All its state stands in the URL, so that Back leads to the same list. */
@Named
@RequestScoped
public class ProgressListView {

  private static final int ROWS = 30;

  private ProgressService progress;
  private FormatView format;
  private String section = "";
  private Stand stand = Stand.OPEN;
  private Order order = Order.WAITING;
  private String words = "";
  private int number = 1;
  private PageOf<ProgressRow> rows = new PageOf<>(List.of(), 0, 0, ROWS);

  public ProgressListView() {}

  @Inject
  public ProgressListView(ProgressService progress, FormatView format) {
    this.progress = progress;
    this.format = format;
  }

  public void load() {
    rows = progress.cases(filter(), (Math.max(1, number) - 1) * ROWS, ROWS);
  }

  private ProgressFilter filter() {
    var chosen = progress.sections().keySet().stream().filter(id -> id.toString().equals(section));
    return new ProgressFilter(chosen.findFirst().orElse(null), stand, words, order);
  }

  public Map<UUID, String> getSections() {
    return progress.sections();
  }

  public Stand[] getStands() {
    return Stand.values();
  }

  public Order[] getOrders() {
    return Order.values();
  }

  /** 3執務日目, or since today. */
  public String waiting(ProgressRow row) {
    return row.waitingDays() == 0
        ? Texts.of("progress.list.sinceToday")
        : Texts.of("progress.list.days", row.waitingDays());
  }

  /** Chip for how long it lies: five working days are too long. */
  public String waitingLook(ProgressRow row) {
    return row.endedAt() == null && row.waitingDays() >= 5 ? "soon" : "plain";
  }

  public String dueLook(ProgressRow row) {
    return row.endedAt() == null ? format.dueLook(row.dueOn()) : "plain";
  }

  /** Where the same list comes as a workbook. */
  public String getExport() {
    return "/api/v1/progress.xlsx?section=%s&stand=%s&order=%s&words=%s"
        .formatted(
            section,
            stand,
            order,
            java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));
  }

  public PageOf<ProgressRow> getRows() {
    return rows;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section == null ? "" : section;
  }

  public String getStand() {
    return stand.name();
  }

  public void setStand(String name) {
    stand = Arrays.stream(Stand.values()).filter(named(name)).findFirst().orElse(Stand.OPEN);
  }

  public String getOrder() {
    return order.name();
  }

  public void setOrder(String name) {
    order = Arrays.stream(Order.values()).filter(named(name)).findFirst().orElse(Order.WAITING);
  }

  private static java.util.function.Predicate<Enum<?>> named(String name) {
    var wanted = name == null ? "" : name.toUpperCase(Locale.ROOT);
    return each -> each.name().equals(wanted);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
