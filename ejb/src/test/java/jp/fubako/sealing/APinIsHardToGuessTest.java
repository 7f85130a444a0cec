package jp.fubako.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class APinIsHardToGuessTest {

  @ParameterizedTest
  @CsvSource({
    "12345, PIN_SHORT",
    "000000, PIN_GUESSABLE",
    "123456, PIN_GUESSABLE",
    "987654, PIN_GUESSABLE",
    "あいうえおか, PIN_LETTERS"
  })
  void theseAreRefused(String pin, SealingRefusal reason) {
    var verdict = (Verdict.Refused) PinRules.acceptable(pin.toCharArray());
    assertEquals(reason, verdict.reason());
  }

  @Test
  void anOrdinaryOneIsTaken() {
    assertTrue(PinRules.acceptable("407193".toCharArray()).isAllowed());
    assertTrue(PinRules.acceptable("fubako8".toCharArray()).isAllowed());
  }

  @Test
  void fullWidthDigitsOfTheInputMethodAreTheSamePin() {
    assertArrayEquals("407193".toCharArray(), PinRules.read("４０７１９３".toCharArray()));
    assertEquals(0, PinRules.read(null).length);
  }
}
