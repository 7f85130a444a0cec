package jp.fubako.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.numbering.RegisteredNumber.Place;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class NumbersFollowTheOfficeYearTest {

  private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
  private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);
  private static final Place THIRD = new Place(UUID.randomUUID(), NumberKind.RECEIPT, 3, 0);

  @Test
  void receiptNumbersBeginAgainInApril() {
    assertEquals(2026, YearBasis.FISCAL.yearOf(LAST_OF_MARCH));
    assertEquals(2027, YearBasis.FISCAL.yearOf(FIRST_OF_APRIL));
    assertEquals(FIRST_OF_APRIL, YearBasis.FISCAL.firstDay(2027));
    assertEquals(LAST_OF_MARCH, YearBasis.FISCAL.lastDay(2026));
  }

  @Test
  void directivesBeginAgainInJanuary() {
    assertEquals(2026, YearBasis.CALENDAR.yearOf(LocalDate.of(2026, 12, 31)));
    assertEquals(2027, YearBasis.CALENDAR.yearOf(LocalDate.of(2027, 1, 1)));
    assertEquals(2027, YearBasis.CALENDAR.yearOf(LAST_OF_MARCH));
  }

  @Test
  void aNumberBecomesVoidOnceAndOnlyWithAReason() {
    var number = new RegisteredNumber(THIRD, "真総第3号", UUID.randomUUID(), FIRST_OF_APRIL);
    var refused = assertInstanceOf(Verdict.Refused.class, number.mayVoid(" "));
    assertEquals(NumberingRefusal.REASON_MISSING, refused.reason());
    number.becomeVoid(" 誤って登録したため ", "矢口 課長", Instant.EPOCH);
    assertEquals(NumberState.VOID, number.row().state());
    assertEquals("誤って登録したため", number.row().voidReason());
    assertEquals("矢口 課長", number.row().settledBy());
    var again =
        assertThrows(RefusedException.class, () -> number.becomeVoid("再度", "矢口", Instant.EPOCH));
    assertEquals(NumberingRefusal.ALREADY_VOID, again.reason());
  }

  @Test
  void aReservedNumberIsUsedOnceOrBecomesVoid() {
    var number = RegisteredNumber.reserved(THIRD, "真総第3号", "戸籍の郵送請求", "佐藤", FIRST_OF_APRIL);
    assertEquals(NumberState.RESERVED, number.row().state());
    number.usedOnPaper(" 戸籍謄本の送付について ", "佐藤", FIRST_OF_APRIL);
    assertEquals("戸籍謄本の送付について", number.row().subject());
    assertEquals(NumberState.ISSUED, number.row().state());
    var again =
        assertThrows(RefusedException.class, () -> number.usedOnPaper("別件", "佐藤", FIRST_OF_APRIL));
    assertEquals(NumberingRefusal.NOT_RESERVED, again.reason());
    var other = RegisteredNumber.reserved(THIRD, "真総第3号", "郵送", "佐藤", FIRST_OF_APRIL);
    other.becomeVoid("使わなかった", "矢口", Instant.EPOCH);
    assertThrows(
        RefusedException.class, () -> other.usedFor(UUID.randomUUID(), "佐藤", FIRST_OF_APRIL));
  }
}
