package jp.fubako.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.fubako.authority.RuleFault.Part;
import jp.fubako.authority.RuleLine.ConsultLine;
import jp.fubako.organisation.CsvTable;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.TableData;

/**
 * The tables of a version as sheets of a spreadsheet, in the office's own words. What is written is
 * read again without any change. It is a Japanese record, so its words stand here and not in a
 * bundle of the screen.
 */
final class RuleSheets {

  private static final Map<Part, String> TITLES =
      Map.of(Part.RULES, "専決事項", Part.CLAUSES, "専決の制限", Part.TESTS, "検証例");
  private static final Map<Part, List<String>> COLUMNS =
      Map.of(
          Part.RULES,
          List.of("事項コード", "事項", "金額以上", "金額未満", "決裁者", "決裁者の所属", "決裁区分", "根拠条文", "合議・審査"),
          Part.CLAUSES,
          List.of("制限", "文言", "事項コード", "引上げ先", "決裁区分", "根拠条文"),
          Part.TESTS,
          List.of("検証例", "事項コード", "金額", "所属", "制限", "決裁者", "経路"));
  private static final Map<String, PostKind> POSTS =
      Map.of(
          "町長", PostKind.MAYOR,
          "副町長", PostKind.VICE_MAYOR,
          "教育長", PostKind.SUPERINTENDENT,
          "会計管理者", PostKind.TREASURER,
          "課長", PostKind.SECTION_HEAD,
          "課長補佐", PostKind.DEPUTY_HEAD,
          "係長", PostKind.SUBSECTION_HEAD,
          "係員", PostKind.STAFF);
  private static final Map<String, ConsultKind> CONSULTS =
      Map.of("合議", ConsultKind.CONCURRENCE, "審査", ConsultKind.LEGAL_CHECK);
  private static final Map<String, Reservation> RESERVATIONS =
      Map.of(
          "重要", Reservation.IMPORTANT,
          "異例", Reservation.UNUSUAL,
          "先例", Reservation.PRECEDENT,
          "疑義", Reservation.DOUBTFUL,
          "紛争", Reservation.DISPUTED);

  private final Predicate<String> units;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * A reader.
   *
   * @param units whether a unit with that code exists
   */
  RuleSheets(Predicate<String> units) {
    this.units = units;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  static TableData write(Part part, RuleLines lines) {
    List<List<Object>> rows =
        switch (part) {
          case RULES -> lines.rules().stream().map(RuleSheets::cells).toList();
          case CLAUSES -> lines.clauses().stream().map(RuleSheets::cells).toList();
          case TESTS -> lines.tests().stream().map(RuleSheets::cells).toList();
        };
    return new TableData(TITLES.get(part), COLUMNS.get(part), rows);
  }

  private static List<Object> cells(RuleLine line) {
    var consults =
        line.consults().stream()
            .map(c -> word(CONSULTS, c.kind()) + " " + c.unit() + " " + word(POSTS, c.post()))
            .collect(Collectors.joining("; "));
    return row(
        line.matter(),
        line.name(),
        line.from(),
        line.below(),
        word(POSTS, line.decider()),
        line.deciderUnit(),
        line.level(),
        line.article(),
        consults);
  }

  private static List<Object> cells(ClauseLine line) {
    return row(
        word(RESERVATIONS, line.reservation()),
        line.words(),
        line.matter(),
        word(POSTS, line.raiseTo()),
        line.level(),
        line.article());
  }

  private static List<Object> cells(TestLine line) {
    var reservations =
        line.reservations().stream()
            .map(r -> word(RESERVATIONS, r))
            .collect(Collectors.joining(" "));
    return row(
        line.title(),
        line.matter(),
        line.amount(),
        line.unit(),
        reservations,
        line.decider(),
        line.route());
  }

  private static List<Object> row(Object... cells) {
    return java.util.Arrays.asList(cells);
  }

  private static <E> String word(Map<String, E> words, E value) {
    return words.entrySet().stream()
        .filter(e -> e.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /**
   * The lines with one table replaced by what the file says; meaningless when there are {@link
   * #faults()}.
   *
   * @param csv the table with its line of headings
   */
  RuleLines read(Part part, String csv, RuleLines before) {
    var table = new CsvTable(TITLES.get(part), COLUMNS.get(part), csv, faults);
    var rules = new ArrayList<RuleLine>();
    var clauses = new ArrayList<ClauseLine>();
    var tests = new ArrayList<TestLine>();
    table.forEach(
        row -> {
          switch (part) {
            case RULES -> rules.add(rule(row));
            case CLAUSES -> clauses.add(clause(row));
            case TESTS -> tests.add(test(row));
          }
        });
    if (table.size() == 0 && faults.isEmpty()) {
      faults.add(new Fault(TITLES.get(part), 1, "", Cause.UNREADABLE, ""));
    }
    return switch (part) {
      case RULES -> new RuleLines(rules, before.clauses(), before.tests());
      case CLAUSES -> new RuleLines(before.rules(), clauses, before.tests());
      case TESTS -> new RuleLines(before.rules(), before.clauses(), tests);
    };
  }

  private RuleLine rule(CsvTable.Row row) {
    var unit = plain(row.optional("決裁者の所属"));
    known(row, "決裁者の所属", unit);
    return new RuleLine(
        required(row, "事項コード"),
        required(row, "事項"),
        row.optionalNumber("金額以上"),
        row.optionalNumber("金額未満"),
        chosen(row, "決裁者", POSTS, required(row, "決裁者")),
        unit,
        required(row, "決裁区分"),
        required(row, "根拠条文"),
        consults(row));
  }

  /** {@code 合議 10 課長; 審査 10 課長}, in order. */
  private List<ConsultLine> consults(CsvTable.Row row) {
    var lines = new ArrayList<ConsultLine>();
    for (var part : plain(row.optional("合議・審査")).split("[;；]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      var words = part.strip().split("[\\s\\u3000]+");
      if (words.length != 3) {
        row.fault("合議・審査", Cause.UNREADABLE, part.strip());
        continue;
      }
      known(row, "合議・審査", words[1]);
      lines.add(
          new ConsultLine(
              chosen(row, "合議・審査", CONSULTS, words[0]),
              words[1],
              chosen(row, "合議・審査", POSTS, words[2])));
    }
    return lines;
  }

  private ClauseLine clause(CsvTable.Row row) {
    return new ClauseLine(
        chosen(row, "制限", RESERVATIONS, required(row, "制限")),
        required(row, "文言"),
        plain(row.optional("事項コード")),
        chosen(row, "引上げ先", POSTS, required(row, "引上げ先")),
        required(row, "決裁区分"),
        required(row, "根拠条文"));
  }

  private TestLine test(CsvTable.Row row) {
    var reservations = EnumSet.noneOf(Reservation.class);
    for (var word : plain(row.optional("制限")).split("[\\s\\u3000]+")) {
      if (!word.isEmpty()) {
        var reservation = chosen(row, "制限", RESERVATIONS, word);
        if (reservation != null) {
          reservations.add(reservation);
        }
      }
    }
    var unit = required(row, "所属");
    known(row, "所属", unit);
    return new TestLine(
        required(row, "検証例"),
        required(row, "事項コード"),
        row.optionalNumber("金額"),
        unit,
        reservations,
        required(row, "決裁者"),
        plain(row.optional("経路")));
  }

  private static String required(CsvTable.Row row, String column) {
    return plain(row.text(column));
  }

  /** Without the apostrophe that an export puts before what looks like a formula. */
  private static String plain(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  private void known(CsvTable.Row row, String column, String unit) {
    if (!unit.isEmpty() && !units.test(unit)) {
      row.fault(column, Cause.UNKNOWN_CODE, unit);
    }
  }

  private static <E> E chosen(CsvTable.Row row, String column, Map<String, E> words, String word) {
    var value = words.get(word);
    if (value == null && !word.isEmpty()) {
      row.fault(column, Cause.NOT_ONE_OF, word);
    }
    return value;
  }
}
