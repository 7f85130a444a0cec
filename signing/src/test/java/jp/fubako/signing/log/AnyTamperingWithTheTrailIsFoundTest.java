package jp.fubako.signing.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.fubako.signing.log.TrailVerifier.Fault;
import jp.fubako.signing.log.TrailVerifier.Finding;
import org.junit.jupiter.api.Test;

class AnyTamperingWithTheTrailIsFoundTest {
  private final List<TrailEntry> trail = trail(20);

  private static List<TrailEntry> trail(int count) {
    var out = new ArrayList<TrailEntry>();
    var last = TrailEntry.beforeFirst();
    for (int i = 0; i < count; i++) {
      var entry =
          TrailEntry.of(i, last, Map.of("action", "承認", "n", i, "note", "\"idx\":" + (i + 1)));
      out.add(entry);
      last = entry.leaf();
    }
    return out;
  }

  private static TrailVerifier.Result check(List<TrailEntry> entries) {
    var verifier = new TrailVerifier();
    entries.forEach(verifier::accept);
    return verifier.result();
  }

  @Test
  void anUntouchedTrailIsWhole() {
    var result = check(trail);
    assertTrue(result.whole(), result.findings().toString());
    assertEquals(20, result.entries());
    assertArrayEquals(
        MerkleTree.root(trail.stream().map(TrailEntry::leaf).toList()), result.root());
  }

  @Test
  void aChangedEntryIsFoundEvenWithItsHashRecomputed() {
    var old = trail.get(7);
    var text = new String(old.canonical(), StandardCharsets.UTF_8).replace("承認", "却下");
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    trail.set(7, new TrailEntry(7, bytes, old.prev(), old.leaf()));
    assertEquals(
        List.of(new Finding(7, Fault.LEAF), new Finding(8, Fault.CHAIN)), check(trail).findings());
    trail.set(7, new TrailEntry(7, bytes, old.prev(), MerkleTree.leafHash(bytes)));
    assertEquals(List.of(new Finding(8, Fault.CHAIN)), check(trail).findings());
  }

  @Test
  void aRemovedOrMovedEntryIsFound() {
    var removed = new ArrayList<>(trail);
    removed.remove(5);
    assertTrue(check(removed).findings().contains(new Finding(6, Fault.POSITION)));
    var moved = new ArrayList<>(trail);
    moved.add(9, moved.remove(3));
    assertTrue(check(moved).findings().size() > 2);
    var first = trail.subList(1, 20);
    assertTrue(check(first).findings().contains(new Finding(1, Fault.POSITION)));
  }

  @Test
  void theColumnsBesideTheBytesMustSayTheSame() {
    var old = trail.get(4);
    var other = TrailEntry.of(5, old.prev(), Map.of("idx2", 4, "nested", Map.of("idx", 4)));
    trail.set(4, new TrailEntry(4, other.canonical(), other.prev(), other.leaf()));
    assertTrue(check(trail).findings().contains(new Finding(4, Fault.CONTENT)));
  }

  @Test
  void aTrailForgedFromTheBeginningFailsAtTheCheckpoint() {
    var verifier = new TrailVerifier();
    var genuine = check(trail.subList(0, 10)).root();
    var last = TrailEntry.beforeFirst();
    for (int i = 0; i < 10; i++) {
      var forged = TrailEntry.of(i, last, Map.of("action", "forged"));
      verifier.accept(forged);
      last = forged.leaf();
      verifier.checkpoint(10, genuine);
    }
    assertEquals(List.of(new Finding(10, Fault.ROOT)), verifier.result().findings());
  }

  @Test
  void theTrailKeepsItsOwnFields() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TrailEntry.of(0, TrailEntry.beforeFirst(), Map.of("prev", "x")));
  }
}
