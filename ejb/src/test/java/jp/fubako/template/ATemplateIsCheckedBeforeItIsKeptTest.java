package jp.fubako.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.shared.TableExport;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class ATemplateIsCheckedBeforeItIsKeptTest {

  private static final LocalDate NEXT_APRIL = LocalDate.of(2027, 4, 1);
  private static final TemplateStep LINE =
      new TemplateStep(1, 1, 1, AskKind.REVIEW, AskTarget.OWN_LINE, "");
  private static final TemplateStep OTHERS =
      new TemplateStep(2, 1, 1, AskKind.CONCURRENCE, AskTarget.POST, "10-H");
  private static final TemplateStep DECISION =
      new TemplateStep(3, 1, 1, AskKind.DECISION, AskTarget.RULE, "");
  private static final TemplateStep NOTICE =
      new TemplateStep(4, 1, 1, AskKind.POST_NOTICE, AskTarget.UNIT, "20");

  private final TemplateCheck check =
      new TemplateCheck((target, code) -> code.matches("10-H|20"), "CONSTRUCTION"::equals);

  private static TemplateLine line(TemplateStep... steps) {
    return new TemplateLine(
        "工事", "工事の様式", "CONSTRUCTION", "", "規程第8条", NEXT_APRIL, null, List.of(steps));
  }

  private void refused(TemplateRefusal reason, TemplateLine line, TemplateLine... others) {
    var verdict = check.check(line, List.of(others));
    assertEquals(reason, assertInstanceOf(Verdict.Refused.class, verdict).reason());
  }

  @Test
  void aWholeRouteIsKept() {
    assertTrue(check.check(line(LINE, OTHERS, DECISION, NOTICE), List.of()).isAllowed());
  }

  @Test
  void exactlyOneDecidesAndAloneInHisStage() {
    refused(TemplateRefusal.ONE_DECISION, line(LINE, OTHERS));
    refused(
        TemplateRefusal.ONE_DECISION,
        line(LINE, DECISION, new TemplateStep(5, 1, 1, AskKind.DECISION, AskTarget.RULE, "")));
    refused(
        TemplateRefusal.ONE_DECISION,
        line(LINE, new TemplateStep(3, 1, 1, AskKind.DECISION, AskTarget.POST, "10-H")));
    refused(
        TemplateRefusal.DECISION_NOT_ALONE,
        line(DECISION, new TemplateStep(3, 2, 1, AskKind.REVIEW, AskTarget.POST, "10-H")));
  }

  @Test
  void afterTheDecisionThereIsOnlySomethingToRead() {
    refused(
        TemplateRefusal.ONLY_READING_AFTER,
        line(DECISION, new TemplateStep(4, 1, 1, AskKind.REVIEW, AskTarget.POST, "10-H")));
    refused(
        TemplateRefusal.READING_BEFORE,
        line(DECISION, new TemplateStep(2, 1, 1, AskKind.POST_NOTICE, AskTarget.POST, "10-H")));
  }

  @Test
  void everybodyWhoIsNamedExists() {
    refused(
        TemplateRefusal.NO_SUCH_TARGET,
        line(DECISION, new TemplateStep(2, 1, 1, AskKind.REVIEW, AskTarget.POST, "99-H")));
    var elsewhere =
        new TemplateLine("工事", "様式", "NOTHING", "", "第8条", NEXT_APRIL, null, List.of(DECISION));
    refused(TemplateRefusal.NO_SUCH_MATTER, elsewhere);
  }

  @Test
  void oneTemplateForOneCase() {
    var other =
        new TemplateLine(
            "別", "別の様式", "CONSTRUCTION", "", "第9条", NEXT_APRIL, null, List.of(DECISION));
    refused(TemplateRefusal.SAME_CASE, line(DECISION), other);
  }

  @Test
  void theMoreATemplateSaysTheSoonerItIsTaken() {
    var section =
        new TemplateLine(
            "課", "課の様式", "CONSTRUCTION", "50", "第9条", NEXT_APRIL, null, List.of(DECISION));
    assertTrue(section.weight() > line(DECISION).weight());
    assertTrue(section.fits("CONSTRUCTION", "50"));
    assertTrue(!section.fits("CONSTRUCTION", "60"));
    assertTrue(line(DECISION).fits("CONSTRUCTION", "60"));
  }

  @Test
  void theSheetIsReadAsItIsWritten() {
    var whole = line(LINE, OTHERS, DECISION, NOTICE);
    var csv =
        new String(
            TableExport.csv(TemplateSheet.write(List.of(whole)), StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    var read = TemplateSheet.read(csv, NEXT_APRIL);
    assertEquals(List.of(), read.faults());
    assertEquals(List.of(whole), read.lines());
    var wrong = TemplateSheet.read(csv.replace("合議", "協議").replace(",20,", ",,"), NEXT_APRIL);
    assertEquals(List.of("種別", "宛先コード"), wrong.faults().stream().map(f -> f.column()).toList());
  }
}
