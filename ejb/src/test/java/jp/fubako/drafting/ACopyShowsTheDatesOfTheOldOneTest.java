package jp.fubako.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FolderRow;
import jp.fubako.records.FolderState;
import jp.fubako.records.YearBasis;
import jp.fubako.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class ACopyShowsTheDatesOfTheOldOneTest {

  private static final FiscalYear THIS_YEAR = new FiscalYear(2026);
  private static final DraftFields OLD =
      text("令和7年度町民運動会の開催について", "6月8日（日）に開催する第52回大会。前回はR6.6.9に行った。");

  private static DraftFields text(String subject, String inquiry) {
    return People.fields(subject, inquiry, null, SealHandling.NONE, false);
  }

  private static List<Leftover> left(DraftFields draft, String... confirmed) {
    return new Leftovers(OLD, 2025, Set.of(confirmed), THIS_YEAR).in(draft);
  }

  @Test
  void everyDateAndYearIsShownWithThisYearsProposal() {
    assertEquals(
        List.of(
            new Leftover("subject", "令和7年度", "令和8年度"),
            new Leftover("inquiry", "6月8日（日）", "6月8日（月）"),
            new Leftover("inquiry", "第52回", "第53回"),
            new Leftover("inquiry", "R6.6.9", "R7.6.9")),
        left(OLD));
  }

  @Test
  void whatWasTouchedOrConfirmedIsNoLongerShown() {
    var touched = text("令和8年度町民運動会の開催について", "6月7日（日）に開催する第53回大会。前回はR6.6.9に行った。");
    assertEquals(List.of(new Leftover("inquiry", "R6.6.9", "R7.6.9")), left(touched));
    assertEquals(List.of(), left(touched, "R6.6.9"));
  }

  @Test
  void aCopyOfTheSameYearKeepsItsYear() {
    var leftovers = new Leftovers(OLD, 2025, Set.of(), new FiscalYear(2025)).in(OLD);
    assertEquals(
        List.of("6月8日（日）", "第52回", "R6.6.9"), leftovers.stream().map(Leftover::words).toList());
  }

  @Test
  void inADraftOfOnesOwnOnlyTheSubjectIsDoubted() {
    var own = new Leftovers(null, 2026, Set.of(), THIS_YEAR);
    assertEquals(
        List.of(new Leftover("subject", "令和7年度", "令和7年度")),
        own.in(text("令和7年度決算について", "令和7年度の決算を令和8年4月1日に報告する。")));
    assertEquals(List.of(), own.in(text("令和9年度予算要求について", "")));
  }

  @Test
  void theFolderIsThisYearsOfTheSameClassAndTitle() {
    var old = folder(2025, "A-01", "令和7年度 照会回答", FolderState.OPEN);
    var right = folder(2026, "A-01", "令和8年度 照会回答", FolderState.OPEN);
    var other = folder(2026, "A-01", "会議", FolderState.OPEN);
    var closed = folder(2026, "A-01", "令和8年度 照会回答", FolderState.CLOSED);
    assertEquals(right.id(), Precedents.successor(old, List.of(other, closed, right)));
    assertEquals(other.id(), Precedents.successor(old, List.of(other, closed)));
    assertNull(
        Precedents.successor(old, List.of(other, folder(2026, "A-01", "庶務", FolderState.OPEN))));
    assertNull(Precedents.successor(old, List.of(folder(2026, "B-02", "照会回答", FolderState.OPEN))));
  }

  private static FolderRow folder(
      int year, String classification, String title, FolderState state) {
    return new FolderRow(
        UUID.randomUUID(),
        People.SECTION,
        "総務課",
        year,
        classification,
        "",
        title,
        "3",
        "3年",
        YearBasis.FISCAL,
        DisclosureClass.OPEN,
        state,
        null,
        null,
        0);
  }
}
