package jp.fubako.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A template from a day on.
 *
 * @param code by which its versions know each other
 * @param matter 事項 of the authority rules; empty = every matter
 * @param unit code of the section that drafts; empty = every section
 * @param article where it stands
 * @param until last day; null when no end is known
 */
public record TemplateLine(
    String code,
    String name,
    String matter,
    String unit,
    String article,
    LocalDate from,
    LocalDate until,
    List<TemplateStep> steps) {

  private static final Comparator<TemplateStep> PLACE =
      Comparator.comparingInt(TemplateStep::stage)
          .thenComparingInt(TemplateStep::line)
          .thenComparingInt(TemplateStep::ordinal);

  public TemplateLine {
    matter = matter == null ? "" : matter.strip();
    unit = unit == null ? "" : unit.strip();
    article = article == null ? "" : article.strip();
    steps = steps.stream().sorted(PLACE).toList();
  }

  public boolean validOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Its stages in order, each with its lines in order. */
  public List<List<List<TemplateStep>>> stages() {
    var stages = new TreeMap<Integer, TreeMap<Integer, List<TemplateStep>>>();
    for (var step : steps) {
      stages
          .computeIfAbsent(step.stage(), s -> new TreeMap<>())
          .computeIfAbsent(step.line(), l -> new java.util.ArrayList<>())
          .add(step);
    }
    return stages.values().stream().map(lines -> List.copyOf(lines.values())).toList();
  }

  /** Whether it is for this matter, drafted in this section. */
  boolean fits(String matterCode, String unitCode) {
    return (matter.isEmpty() || matter.equals(matterCode))
        && (unit.isEmpty() || unit.equals(unitCode));
  }

  /** The more it says, the sooner it is taken: matter counts more than section. */
  int weight() {
    return (matter.isEmpty() ? 0 : 2) + (unit.isEmpty() ? 0 : 1);
  }

  /** The same with another period. */
  TemplateLine from(LocalDate day) {
    return new TemplateLine(code, name, matter, unit, article, day, null, steps);
  }

  /** Whether both say the same, whenever they hold. */
  boolean saysLike(TemplateLine other) {
    return from(LocalDate.EPOCH).equals(other.from(LocalDate.EPOCH));
  }
}
