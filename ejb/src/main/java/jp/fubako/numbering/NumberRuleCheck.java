package jp.fubako.numbering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.fubako.shared.Verdict;

/**
 * Whether a table of rules can be kept as a whole. Every refusal names the row by kind and first
 * day.
 */
record NumberRuleCheck(List<NumberRuleLine> lines) {

  private static final int LONGEST_FORMAT = 100;
  private static final int LONGEST_ARTICLE = 200;

  NumberRuleCheck {
    lines = lines.stream().sorted(Comparator.comparing(NumberRuleLine::from)).toList();
  }

  /** Everything that is wrong; empty when the table is sound. */
  List<Verdict> faults() {
    return lines.stream().map(this::check).filter(v -> !v.isAllowed()).toList();
  }

  /** What is wrong with one of the rows. */
  Verdict check(NumberRuleLine line) {
    return new NumberFormat(line.format())
        .check(line.fixedSymbol().isEmpty())
        .and(
            () ->
                line.format().length() > LONGEST_FORMAT
                    ? refused(NumberingRefusal.FORMAT_TOO_LONG, line)
                    : Verdict.allowed())
        .and(
            () ->
                line.article().isEmpty() || line.article().length() > LONGEST_ARTICLE
                    ? refused(NumberingRefusal.ARTICLE_MISSING, line)
                    : Verdict.allowed())
        .and(() -> once(line))
        .and(() -> withNewYear(line))
        .and(() -> counter(line));
  }

  private Verdict once(NumberRuleLine line) {
    var same =
        lines.stream().filter(l -> l.kind() == line.kind() && l.from().equals(line.from())).count();
    return same > 1 ? refused(NumberingRefusal.FROM_TAKEN, line) : Verdict.allowed();
  }

  private Verdict withNewYear(NumberRuleLine line) {
    var before = inForce(line.kind(), line.from().minusDays(1));
    var newYear = line.basis().firstDay(line.basis().yearOf(line.from())).equals(line.from());
    return before.isEmpty() || before.get().countsLike(line) || newYear
        ? Verdict.allowed()
        : refused(NumberingRefusal.NOT_WITH_NEW_YEAR, line);
  }

  /** Asked for each of the two, so that it does not matter which of them is changed. */
  private Verdict counter(NumberRuleLine line) {
    var sharing =
        lines.stream()
            .filter(l -> l.countsWith() == line.kind() && l.kind() != line.kind())
            .filter(l -> inForce(l.kind(), line.from()).filter(l::equals).isPresent())
            .toList();
    if (line.countsWith() != line.kind()) {
      var other = inForce(line.countsWith(), line.from());
      var fits =
          sharing.isEmpty()
              && other
                  .filter(o -> o.countsWith() == o.kind() && o.basis() == line.basis())
                  .isPresent();
      return fits ? Verdict.allowed() : refused(NumberingRefusal.COUNTER_DIFFERS, line);
    }
    return sharing.stream().allMatch(l -> l.basis() == line.basis())
        ? Verdict.allowed()
        : refused(NumberingRefusal.COUNTER_DIFFERS, line);
  }

  Optional<NumberRuleLine> inForce(NumberKind kind, LocalDate on) {
    return lines.stream()
        .filter(l -> l.kind() == kind && !l.from().isAfter(on))
        .reduce((earlier, later) -> later);
  }

  private static Verdict refused(NumberingRefusal reason, NumberRuleLine line) {
    return Verdict.refused(reason, line.kind(), line.from());
  }
}
