package jp.fubako.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.TableData;

/**
 * Templates as a sheet of a spreadsheet, a step a row, in the office's own words. What is written
 * is read again without any change.
 */
record TemplateSheet(List<TemplateLine> lines, List<Fault> faults) {

  private static final String TITLE = "経路様式";
  private static final List<String> COLUMNS =
      List.of("様式コード", "様式名", "事項コード", "所属コード", "段", "列", "順", "種別", "宛先", "宛先コード", "根拠条文");
  private static final Map<String, AskKind> KINDS =
      Map.of(
          "回議", AskKind.REVIEW,
          "仮決裁", AskKind.PROVISIONAL,
          "合議", AskKind.CONCURRENCE,
          "審査", AskKind.LEGAL_CHECK,
          "決裁", AskKind.DECISION,
          "供覧", AskKind.READ,
          "決裁後供覧", AskKind.POST_NOTICE);
  private static final Map<String, AskTarget> TARGETS =
      Map.of(
          "専決規程", AskTarget.RULE,
          "起案課の上司", AskTarget.OWN_LINE,
          "起案課長", AskTarget.OWN_HEAD,
          "職", AskTarget.POST,
          "職員", AskTarget.PERSON,
          "所属", AskTarget.UNIT);

  static TableData write(List<TemplateLine> lines) {
    List<List<Object>> rows = new ArrayList<>();
    for (var line : lines) {
      for (var step : line.steps()) {
        rows.add(
            Arrays.asList(
                line.code(),
                line.name(),
                line.matter(),
                line.unit(),
                step.stage(),
                step.line(),
                step.ordinal(),
                word(KINDS, step.kind()),
                word(TARGETS, step.target()),
                step.code(),
                line.article()));
      }
    }
    return new TableData(TITLE, COLUMNS, rows);
  }

  private static <E> String word(Map<String, E> words, E value) {
    return words.entrySet().stream()
        .filter(e -> e.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The templates of a sheet as they would hold from a day on; meaningless with faults. */
  static TemplateSheet read(String csv, LocalDate from) {
    var faults = new ArrayList<Fault>();
    var templates = new LinkedHashMap<String, TemplateLine>();
    var table = new CsvTable(TITLE, COLUMNS, csv, faults);
    table.forEach(
        row -> {
          var code = row.text("様式コード");
          var name = row.text("様式名");
          var article = row.text("根拠条文");
          var step =
              new TemplateStep(
                  row.number("段"),
                  row.number("列"),
                  row.number("順"),
                  chosen(row, "種別", KINDS),
                  chosen(row, "宛先", TARGETS),
                  row.optional("宛先コード"));
          if (step.target() != null && step.target().named() && step.code().isEmpty()) {
            row.fault("宛先コード", Cause.VALUE_MISSING, "");
          }
          if (row.sound()) {
            var head =
                new TemplateLine(
                    code,
                    name,
                    row.optional("事項コード"),
                    row.optional("所属コード"),
                    article,
                    from,
                    null,
                    List.of());
            add(row, templates, head, step);
          }
        });
    if (table.size() == 0 && faults.isEmpty()) {
      faults.add(new Fault(TITLE, 1, "", Cause.UNREADABLE, ""));
    }
    return new TemplateSheet(List.copyOf(templates.values()), faults);
  }

  private static void add(
      CsvTable.Row row, Map<String, TemplateLine> templates, TemplateLine head, TemplateStep step) {
    var before = templates.getOrDefault(head.code(), head);
    var same =
        before.name().equals(head.name())
            && before.matter().equals(head.matter())
            && before.unit().equals(head.unit())
            && before.article().equals(head.article());
    var twice =
        before.steps().stream()
            .anyMatch(
                s ->
                    s.stage() == step.stage()
                        && s.line() == step.line()
                        && s.ordinal() == step.ordinal());
    if (!same) {
      row.fault("様式名", Cause.DISAGREES, head.name());
    } else if (twice) {
      row.fault("順", Cause.APPEARS_TWICE, Integer.toString(step.ordinal()));
    } else {
      var steps = new ArrayList<>(before.steps());
      steps.add(step);
      templates.put(
          head.code(),
          new TemplateLine(
              head.code(),
              head.name(),
              head.matter(),
              head.unit(),
              head.article(),
              head.from(),
              null,
              steps));
    }
  }

  private static <E> E chosen(CsvTable.Row row, String column, Map<String, E> words) {
    var written = row.text(column);
    var value = words.get(written);
    if (value == null && !written.isEmpty()) {
      row.fault(column, Cause.NOT_ONE_OF, written);
    }
    return value;
  }
}
