package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnAnswerIsNotBelievedTest {

  private static Wire.Reply reply() {
    var listed = List.of(new MailAttachment("図.pdf", "application/pdf", 3));
    var mail =
        new Mail("件名", "a@b", List.of("c@d"), List.of(), Instant.ofEpochSecond(7), "id", listed);
    var found =
        new Inspection(
            "message/rfc822",
            FailureKind.TOO_DEEP,
            "why",
            2,
            true,
            false,
            Set.of(ActiveContent.LAUNCH),
            true,
            List.of(new PageText(1, "一"), new PageText(2, "二")),
            mail);
    return new Wire.Reply(true, FailureKind.BOMB, "x", found, listed);
  }

  @Test
  void anHonestOneComesThroughWhole() throws IOException {
    var first = reply();
    var second = Wire.decodeReply(Wire.encode(first));
    assertEquals(first, second);
    assertArrayEquals(new int[] {0, 2}, second.inspection().pageStarts());
    var request = new Wire.Request(Wire.Task.STAMP, List.of("application/pdf", "真室川町"));
    assertEquals(request, Wire.decodeRequest(Wire.encode(request)));
  }

  @Test
  void aFrameBeyondTheLimitIsRefusedBeforeItIsRead() {
    var frame = ByteBuffer.allocate(8).putInt(Integer.MAX_VALUE).array();
    var in = new DataInputStream(new ByteArrayInputStream(frame));
    assertThrows(IOException.class, () -> Wire.receive(in, 1000));
  }

  @Test
  void aBentOneIsAnErrorOrAnAnswerButNeverMore() {
    var honest = Wire.encode(reply());
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var bent = honest.clone();
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        bent[random.nextInt(bent.length)] = (byte) random.nextInt();
      }
      try {
        Wire.decodeReply(bent);
      } catch (IOException expected) {
        continue;
      }
    }
    for (int length = 0; length < honest.length; length++) {
      var cut = java.util.Arrays.copyOf(honest, length);
      assertThrows(IOException.class, () -> Wire.decodeReply(cut));
    }
  }
}
