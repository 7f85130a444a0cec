package jp.fubako.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class NumbersFollowTheOfficeYearTest {

  private static final LocalDate LAST_OF_MARCH = LocalDate.of(2027, 3, 31);
  private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2027, 4, 1);

  @Test
  void receiptNumbersBeginAgainInApril() {
    var rule = new NumberRule(NumberKind.RECEIPT, YearBasis.FISCAL, "{symbol}第{n}号");
    assertEquals(2026, rule.yearOf(LAST_OF_MARCH));
    assertEquals(2027, rule.yearOf(FIRST_OF_APRIL));
    assertEquals("真総第1号", rule.text("真総", 1));
    assertEquals("真総第1234号", rule.text("真総", 1234));
  }

  @Test
  void directivesBeginAgainInJanuary() {
    var rule = new NumberRule(NumberKind.DIRECTIVE, YearBasis.CALENDAR, "{symbol}指令第{n}号");
    assertEquals(2026, rule.yearOf(LocalDate.of(2026, 12, 31)));
    assertEquals(2027, rule.yearOf(LocalDate.of(2027, 1, 1)));
    assertEquals(2027, rule.yearOf(LAST_OF_MARCH));
    assertEquals("真農指令第7号", rule.text("真農", 7));
  }

  @Test
  void aNumberBecomesVoidOnceAndOnlyWithAReason() {
    var number =
        new RegisteredNumber(UUID.randomUUID(), 3, "真総第3号", UUID.randomUUID(), FIRST_OF_APRIL);
    var refused = assertInstanceOf(Verdict.Refused.class, number.mayVoid(" "));
    assertEquals(NumberingRefusal.REASON_MISSING, refused.reason());
    number.becomeVoid(" 誤って登録したため ", Instant.EPOCH);
    assertEquals(NumberState.VOID, number.row().state());
    assertEquals("誤って登録したため", number.row().voidReason());
    var again = assertThrows(RefusedException.class, () -> number.becomeVoid("再度", Instant.EPOCH));
    assertEquals(NumberingRefusal.ALREADY_VOID, again.reason());
  }
}
