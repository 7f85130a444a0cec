package jp.fubako.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AFailedMessageWaitsLongerEachTimeTest {

  @Test
  void fromASecondToTenMinutes() {
    assertEquals(Duration.ofSeconds(1), Backoff.after(1));
    assertEquals(Duration.ofSeconds(2), Backoff.after(2));
    assertEquals(Duration.ofSeconds(256), Backoff.after(9));
    assertEquals(Duration.ofMinutes(10), Backoff.after(11));
    assertEquals(Duration.ofMinutes(10), Backoff.after(Integer.MAX_VALUE));
  }

  @Test
  void aPayloadComesBackAsItWasPut() {
    var payload = Map.of("名前", "別添=1&2.pdf", "empty", "", "plus", "a+b %20");
    assertEquals(payload, PayloadText.read(PayloadText.write(payload)));
    assertEquals(Map.of(), PayloadText.read(PayloadText.write(Map.of())));
  }

  @Property(tries = 200)
  void anyPayloadComesBack(@ForAll("payloads") Map<String, String> payload) {
    assertEquals(payload, PayloadText.read(PayloadText.write(payload)));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<Map<String, String>> payloads() {
    var text = net.jqwik.api.Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(12);
    return net.jqwik.api.Arbitraries.maps(text, text).ofMaxSize(5);
  }
}
