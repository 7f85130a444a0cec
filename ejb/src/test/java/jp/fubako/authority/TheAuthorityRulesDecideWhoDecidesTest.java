package jp.fubako.authority;

import static jp.fubako.organisation.DemoTown.TODAY;
import static jp.fubako.organisation.PostKind.MAYOR;
import static jp.fubako.organisation.PostKind.SECTION_HEAD;
import static jp.fubako.organisation.PostKind.VICE_MAYOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheAuthorityRulesDecideWhoDecidesTest {

  private final DemoRules rules = new DemoRules(DemoRules.NONE);
  private final Places places = rules.places(TODAY);
  private final AuthorityTable table = new AuthorityTable(rules.content(), TODAY);

  @ParameterizedTest
  @CsvSource({
    "CONSTRUCTION, 0, SECTION_HEAD",
    "CONSTRUCTION, 499999, SECTION_HEAD",
    "CONSTRUCTION, 500000, VICE_MAYOR",
    "CONSTRUCTION, 2850000, VICE_MAYOR",
    "CONSTRUCTION, 2999999, VICE_MAYOR",
    "CONSTRUCTION, 3000000, MAYOR",
    "CONSTRUCTION, 9000000000, MAYOR",
    "CONSIGNMENT, 499999, SECTION_HEAD",
    "CONSIGNMENT, 500000, VICE_MAYOR",
    "CONSIGNMENT, 1999999, VICE_MAYOR",
    "CONSIGNMENT, 2000000, MAYOR",
    "EQUIPMENT, 299999, SECTION_HEAD",
    "EQUIPMENT, 300000, VICE_MAYOR",
    "EQUIPMENT, 999999, VICE_MAYOR",
    "EQUIPMENT, 1000000, MAYOR",
    "SUPPLIES_REPAIR, 99999, SECTION_HEAD",
    "SUPPLIES_REPAIR, 100000, VICE_MAYOR",
    "SUPPLIES_REPAIR, 499999, VICE_MAYOR",
    "SUPPLIES_REPAIR, 500000, MAYOR",
    "SUPPLIES, 499999, SECTION_HEAD",
    "SUPPLIES, 500000, VICE_MAYOR",
    "SUPPLIES, 90000000, VICE_MAYOR",
    "SUBSIDY, 299999, SECTION_HEAD",
    "SUBSIDY, 300000, VICE_MAYOR",
    "SUBSIDY, 999999, VICE_MAYOR",
    "SUBSIDY, 1000000, MAYOR",
  })
  void theAmountDecides(String matter, long amount, PostKind decider) {
    var ruling = table.rule(matter, amount, Set.of(), places);
    assertEquals(decider, ruling.decider());
    assertEquals(
        decider == SECTION_HEAD ? "課長専決" : decider == VICE_MAYOR ? "副町長専決" : "町長決裁",
        ruling.levelName());
    assertTrue(ruling.article().startsWith("真室川町事務専決規程別表第1 "), ruling.article());
    assertNull(ruling.deciderSectionId());
  }

  @ParameterizedTest
  @CsvSource({
    "TRAVEL, SECTION_HEAD",
    "TRAVEL_HEAD, VICE_MAYOR",
    "TRAVEL_VICE_MAYOR, MAYOR",
    "LEAVE, SECTION_HEAD",
    "LEAVE_HEAD, VICE_MAYOR",
    "LEAVE_VICE_MAYOR, MAYOR",
    "CORRESPONDENCE, SECTION_HEAD",
    "CORRESPONDENCE_GOVERNOR, MAYOR",
    "PERMIT, SECTION_HEAD",
    "PERMIT_REVOCATION, MAYOR",
    "NOTICE, VICE_MAYOR",
    "NOTICE_ROUTINE, SECTION_HEAD",
    "ORDINANCE, MAYOR",
    "BUDGET, MAYOR",
    "FOLDER_DISPOSAL_PERMANENT, MAYOR",
    "EDUCATION, SUPERINTENDENT",
  })
  void theKindOfMatterDecides(String matter, PostKind decider) {
    assertEquals(decider, table.rule(matter, null, Set.of(), places).decider());
  }

  @Test
  void theHeadOfGeneralAffairsDecidesPayAndDisposal() {
    var generalAffairs = rules.town.unitByCode("10").orElseThrow().id();
    for (var matter : List.of("PAYROLL", "FOLDER_DISPOSAL")) {
      var ruling = table.rule(matter, null, Set.of(), places);
      assertEquals(SECTION_HEAD, ruling.decider());
      assertEquals(generalAffairs, ruling.deciderSectionId());
      assertEquals("総務課長専決", ruling.levelName());
    }
  }

  @Test
  void whoeverMustBeAskedIsNamedInOrderWithTheReason() {
    var works = table.rule("CONSTRUCTION", 2_850_000L, Set.of(), places);
    assertEquals(
        List.of("総務課", "会計室"), works.consults().stream().map(ConsultRow::unitName).toList());
    assertEquals(
        "工事請負費（執行伺・契約）（50万円以上300万円未満）は総務課長の合議を要します。", works.consults().getFirst().reason());
    assertEquals(
        "工事請負費（執行伺・契約） 2,850,000円は50万円以上300万円未満であるため、副町長専決の事項です。" + "（真室川町事務専決規程別表第1 工事請負費の項）",
        works.reason());
    assertEquals(List.of(), table.rule("CONSTRUCTION", 499_999L, Set.of(), places).consults());
    var grant = table.rule("SUBSIDY", 1_500_000L, Set.of(), places).consults();
    assertEquals(List.of("財政係", "総務課"), grant.stream().map(ConsultRow::unitName).toList());
    var bill = table.rule("ORDINANCE", null, Set.of(), places).consults();
    assertEquals(ConsultKind.LEGAL_CHECK, bill.getFirst().kind());
    assertEquals("条例・規則・議案・人事・訴訟・表彰は総務課長の審査を経ます。", bill.getFirst().reason());
  }

  @Test
  void everyReservationLiftsToTheMayor() {
    for (var reservation : Reservation.values()) {
      var ruling = table.rule("CONSIGNMENT", 100_000L, EnumSet.of(reservation), places);
      assertEquals(MAYOR, ruling.decider(), reservation.name());
      assertEquals("町長決裁", ruling.levelName());
      assertTrue(ruling.article().startsWith("真室川町事務専決規程第4条第"), ruling.article());
      assertEquals(List.of("総務課"), ruling.consults().stream().map(ConsultRow::unitName).toList());
    }
  }

  @Test
  void aReservationOfTheMatterItselfGoesBeforeTheGeneralOne() {
    var important = table.rule("CORRESPONDENCE", null, EnumSet.of(Reservation.IMPORTANT), places);
    assertEquals(VICE_MAYOR, important.decider());
    assertEquals(
        "照会・回答・通知・報告（定例）であるので本来は課長専決ですが、「重要な事項」に当たるため副町長専決となります。" + "（真室川町事務専決規程別表第2 文書 第2号）",
        important.reason());
    var both =
        table.rule(
            "CORRESPONDENCE",
            null,
            EnumSet.of(Reservation.IMPORTANT, Reservation.DISPUTED),
            places);
    assertEquals(MAYOR, both.decider());
    assertEquals(
        VICE_MAYOR, table.rule("PERMIT", null, EnumSet.of(Reservation.UNUSUAL), places).decider());
    assertEquals(
        MAYOR, table.rule("PERMIT", null, EnumSet.of(Reservation.IMPORTANT), places).decider());
  }

  @Test
  void aReservationNeverLowersTheDecider() {
    var ruling = table.rule("CONSTRUCTION", 3_000_000L, EnumSet.of(Reservation.UNUSUAL), places);
    assertEquals(MAYOR, ruling.decider());
    assertEquals("真室川町事務専決規程別表第1 工事請負費の項", ruling.article());
  }

  @Test
  void theRulesOfTheDayHold() {
    var then = LocalDate.of(2025, 3, 31);
    var old = new AuthorityTable(rules.content(), then);
    var ruling = old.rule("CONSTRUCTION", 2_850_000L, Set.of(), rules.places(then));
    assertEquals(MAYOR, ruling.decider());
    assertTrue(ruling.article().contains("（旧）"));
    assertEquals(2, old.matters().size());
    var never = new AuthorityTable(rules.content(), LocalDate.of(2000, 1, 1));
    assertRefused(AuthorityRefusal.NO_RULES, never, "CONSTRUCTION", 1L);
  }

  @Test
  void whatCannotBeAnsweredIsRefused() {
    assertRefused(AuthorityRefusal.AMOUNT_NEEDED, table, "CONSTRUCTION", null);
    assertRefused(AuthorityRefusal.AMOUNT_NEGATIVE, table, "CONSTRUCTION", -1L);
    assertRefused(AuthorityRefusal.UNKNOWN_MATTER, table, "NO_SUCH", 1L);
  }

  @Test
  void theMattersAreListedInTheOrderOfTheTable() {
    var matters = table.matters();
    assertEquals(new Matter("CONSTRUCTION", "工事請負費（執行伺・契約）", true), matters.getFirst());
    assertFalse(matters.stream().anyMatch(m -> m.code().equals("PERMIT") && m.needsAmount()));
    assertEquals(matters.size(), matters.stream().map(Matter::code).distinct().count());
    for (var matter : matters) {
      var ruling = table.rule(matter.code(), matter.needsAmount() ? 1L : null, Set.of(), places);
      assertNotNull(ruling.reason());
      assertFalse(ruling.article().isBlank(), matter.code());
    }
  }

  private void assertRefused(
      AuthorityRefusal reason, AuthorityTable book, String matter, Long amount) {
    var refused =
        assertThrows(RefusedException.class, () -> book.rule(matter, amount, Set.of(), places));
    assertEquals(reason, refused.reason());
  }

  @Test
  void theSameRulesAgainReplaceThemselves() {
    var first = rules.content();
    var again = new DemoRules(first).content();
    assertEquals(first.sets().size(), again.sets().size());
    assertEquals(first.rules().size(), again.rules().size());
    assertEquals(first.consults().size(), again.consults().size());
  }
}
