package jp.fubako.template;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import jp.fubako.shared.Verdict;

/**
 * Whether a template can be kept.
 *
 * @param known whether a post, person or unit with that code exists on its first day
 * @param matters whether there is such a matter on its first day
 */
record TemplateCheck(BiPredicate<AskTarget, String> known, Predicate<String> matters) {

  private static final int LONGEST_CODE = 50;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ARTICLE = 200;

  Verdict check(TemplateLine line, List<TemplateLine> others) {
    return complete(line)
        .and(() -> decision(line))
        .and(() -> around(line))
        .and(() -> targets(line))
        .and(() -> alone(line, others));
  }

  private static Verdict complete(TemplateLine line) {
    return fits(line.code(), LONGEST_CODE)
            && fits(line.name(), LONGEST_NAME)
            && fits(line.article(), LONGEST_ARTICLE)
        ? Verdict.allowed()
        : Verdict.refused(TemplateRefusal.INCOMPLETE, String.valueOf(line.code()));
  }

  private static boolean fits(String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }

  /** Exactly one decision, of whoever decides by the rule, alone in its stage. */
  private static Verdict decision(TemplateLine line) {
    var decisions =
        line.steps().stream()
            .filter(s -> s.kind() == AskKind.DECISION || s.target() == AskTarget.RULE)
            .toList();
    var one =
        decisions.size() == 1
            && decisions.getFirst().kind() == AskKind.DECISION
            && decisions.getFirst().target() == AskTarget.RULE;
    if (!one) {
      return Verdict.refused(TemplateRefusal.ONE_DECISION, line.name());
    }
    var whole =
        line.steps().stream()
            .filter(s -> s.target() == AskTarget.RULE || s.target() == AskTarget.OWN_LINE)
            .map(TemplateStep::stage)
            .toList();
    return whole.stream()
            .allMatch(stage -> line.steps().stream().filter(s -> s.stage() == stage).count() == 1)
        ? Verdict.allowed()
        : Verdict.refused(TemplateRefusal.DECISION_NOT_ALONE, line.name());
  }

  private static Verdict around(TemplateLine line) {
    int stage =
        line.steps().stream()
            .filter(s -> s.kind() == AskKind.DECISION)
            .mapToInt(TemplateStep::stage)
            .sum();
    if (line.steps().stream().anyMatch(s -> s.stage() > stage && !s.kind().reads())) {
      return Verdict.refused(TemplateRefusal.ONLY_READING_AFTER, line.name());
    }
    return line.steps().stream().anyMatch(s -> s.stage() < stage && s.kind() == AskKind.POST_NOTICE)
        ? Verdict.refused(TemplateRefusal.READING_BEFORE, line.name())
        : Verdict.allowed();
  }

  private Verdict targets(TemplateLine line) {
    for (var step : line.steps()) {
      if (step.target().named() && !known.test(step.target(), step.code())) {
        return Verdict.refused(TemplateRefusal.NO_SUCH_TARGET, line.name(), step.code());
      }
    }
    if (!line.unit().isEmpty() && !known.test(AskTarget.UNIT, line.unit())) {
      return Verdict.refused(TemplateRefusal.NO_SUCH_TARGET, line.name(), line.unit());
    }
    return line.matter().isEmpty() || matters.test(line.matter())
        ? Verdict.allowed()
        : Verdict.refused(TemplateRefusal.NO_SUCH_MATTER, line.name(), line.matter());
  }

  private static Verdict alone(TemplateLine line, List<TemplateLine> others) {
    return others.stream()
            .filter(o -> !o.code().equals(line.code()) && o.validOn(line.from()))
            .anyMatch(o -> o.matter().equals(line.matter()) && o.unit().equals(line.unit()))
        ? Verdict.refused(TemplateRefusal.SAME_CASE, line.name())
        : Verdict.allowed();
  }
}
