package jp.fubako.signing.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Examples from RFC 8785 §3.2 and appendix B. */
class OneValueHasOneCanonicalFormTest {

  private static String json(Map<String, ?> value) {
    return new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
  }

  private static String number(Object value) {
    return json(Map.of("n", value)).replaceAll("^\\{\"n\":(.*)}$", "$1");
  }

  @Test
  void theExampleOfTheStandard() {
    var value = new HashMap<String, Object>();
    value.put("numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 1e-27));
    value.put("string", "€$" + (char) 0x0F + "\nA'B\"\\\\\"/");
    value.put("literals", Arrays.asList(null, true, false));
    assertEquals(
        "{\"literals\":[null,true,false],"
            + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        json(value));
  }

  @Test
  void keysAreSortedByUtf16Units() {
    var value = new HashMap<String, Object>();
    for (var key : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
      value.put(key, 0);
    }
    assertEquals(
        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"ö\":0,\"€\":0,\"😀\":0,\"\ufb33\":0}", json(value));
  }

  @Test
  void numbersAreWrittenAsEcmascriptDoes() {
    assertEquals("0", number(-0.0));
    assertEquals("5e-324", number(Double.longBitsToDouble(1)));
    assertEquals("1.7976931348623157e+308", number(Double.MAX_VALUE));
    assertEquals("9007199254740992", number(9007199254740992.0));
    assertEquals("295147905179352830000", number(Double.longBitsToDouble(0x4430000000000000L)));
    assertEquals("9.999999999999997e+22", number(Double.longBitsToDouble(0x44b52d02c7e14af5L)));
    assertEquals("1e+23", number(Double.longBitsToDouble(0x44b52d02c7e14af6L)));
    assertEquals("999999999999999900000", number(Double.longBitsToDouble(0x444b1ae4d6e2ef4fL)));
    assertEquals("1e+21", number(Double.longBitsToDouble(0x444b1ae4d6e2ef50L)));
    assertEquals("0.000001", number(0.000001));
    assertEquals("9.999999999999997e-7", number(Double.longBitsToDouble(0x3eb0c6f7a0b5ed8cL)));
    assertEquals("333333333.3333332", number(Double.longBitsToDouble(0x41b3de4355555553L)));
    assertEquals("-12", number(-12));
    assertEquals("9007199254740991", number(9007199254740991L));
  }

  @Test
  void whatHasNoFormIsRefused() {
    for (Object value :
        new Object[] {
          Double.NaN, Double.POSITIVE_INFINITY, 1L << 53, Long.MIN_VALUE, "\ud800", Instant.EPOCH
        }) {
      assertThrows(IllegalArgumentException.class, () -> json(Map.of("v", value)));
    }
  }
}
