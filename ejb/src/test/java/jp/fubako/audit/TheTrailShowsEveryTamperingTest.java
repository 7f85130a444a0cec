package jp.fubako.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.signing.log.TrailEntry;
import org.junit.jupiter.api.Test;

class TheTrailShowsEveryTamperingTest {

  private static final UUID DOCUMENT = UUID.fromString("7a1f5d0c-0f0e-4b6b-9a51-2f3c0b7f1d10");
  private static final Actor CLERK =
      new Actor(UUID.randomUUID(), "sato", "佐藤 浩二", "総務係長", "192.0.2.7");

  private final List<AuditEntry> trail = trail(20);

  @Test
  void anUntouchedTrailIsWhole() {
    var verdict = check(trail);
    assertTrue(verdict.intact());
    assertEquals(20, verdict.entries());
    assertEquals(-1, verdict.firstFaultAt());
    assertNull(verdict.fault());
    assertEquals(trail.getLast().hash(), verdict.headHash());
  }

  @Test
  void anEmptyTrailIsWhole() {
    var none = HexFormat.of().formatHex(TrailEntry.beforeFirst());
    assertTrue(new TrailCheck().verdict(0, none).intact());
  }

  @Test
  void anEditedEntryIsFound() {
    set(trail.get(7), "canonical", trail.get(7).row().canonical().replace("真総第8号", "真総第9号"));
    assertFault(TrailFault.HASH_MISMATCH, 7, check(trail));
  }

  @Test
  void anEditedEntryWithAFittingHashIsFoundByTheNext() {
    var forged =
        AuditEntry.following(7, trail.get(6).hash(), event(99), false, CLERK, Instant.EPOCH);
    trail.set(7, forged);
    assertFault(TrailFault.CHAIN_BROKEN, 8, check(trail));
  }

  @Test
  void aRemovedEntryIsFound() {
    var end = trail.getLast();
    trail.remove(11);
    assertFault(TrailFault.INDEX_BROKEN, 12, check(trail, 20, end.hash()));
  }

  @Test
  void exchangedEntriesAreFound() {
    Collections.swap(trail, 4, 5);
    assertFault(TrailFault.INDEX_BROKEN, 5, check(trail));
  }

  @Test
  void aCutOffEndIsFound() {
    var end = trail.removeLast();
    assertFault(TrailFault.HEAD_MISMATCH, 19, check(trail, 20, end.hash()));
  }

  @Test
  void aColumnThatSaysSomethingElseIsFound() {
    for (var change :
        Map.<String, Object>of(
                "action",
                "approval.reject",
                "actorName",
                "別人",
                "actorId",
                UUID.randomUUID(),
                "objectId",
                UUID.randomUUID(),
                "objectTitle",
                "別の件名",
                "refused",
                true,
                "at",
                Instant.EPOCH,
                "client",
                "192.0.2.8")
            .entrySet()) {
      var fresh = trail(3);
      set(fresh.get(1), change.getKey(), change.getValue());
      assertFault(TrailFault.COLUMNS_DIFFER, 1, check(fresh));
    }
  }

  @Test
  void detailsCannotPoseAsColumns() {
    var entry =
        AuditEntry.following(
            0,
            HexFormat.of().formatHex(TrailEntry.beforeFirst()),
            AuditEvent.of("a.b", DOCUMENT).with("action", "\"},\"idx\":0").with("z", "\"v\":1}"),
            false,
            CLERK,
            Instant.EPOCH);
    assertTrue(entry.columnsAgree());
    set(entry, "action", "\"},\"idx\":0");
    assertFalse(entry.columnsAgree());
  }

  @Test
  void everyKindOfDetailHasACanonicalForm() {
    var event =
        AuditEvent.of("a.b", DOCUMENT, "\uD842 lone surrogate")
            .with("day", LocalDate.of(2026, 11, 22))
            .with("large", Long.MAX_VALUE)
            .with("list", List.of(DOCUMENT, 1, true))
            .with("kind", TrailFault.CHAIN_BROKEN)
            .with("broken", "\uD842")
            .with("nothing", null);
    assertFalse(event.details().containsKey("nothing"));
    var titled = new AuditEvent(event.action(), DOCUMENT, "𠮷田", event.details());
    var entry =
        AuditEntry.following(
            0,
            HexFormat.of().formatHex(TrailEntry.beforeFirst()),
            titled,
            true,
            Actor.SYSTEM,
            Instant.parse("2026-11-22T00:00:00.123456Z"));
    var json = entry.row().canonical();
    assertTrue(json.contains("\"day\":\"2026-11-22\""), json);
    assertTrue(json.contains("\"large\":\"9223372036854775807\""), json);
    assertTrue(json.contains("\"list\":[\"" + DOCUMENT + "\",1,true]"), json);
    assertTrue(json.contains("\"refused\":true"), json);
    assertTrue(json.contains("\"title\":\"𠮷田\""), json);
  }

  @Test
  void aTitleLongerThanItsColumnIsCutBetweenCharacters() {
    var entry =
        AuditEntry.following(
            0,
            HexFormat.of().formatHex(TrailEntry.beforeFirst()),
            AuditEvent.of("a.b", DOCUMENT, "𠮷".repeat(600)),
            false,
            CLERK,
            Instant.EPOCH);
    assertEquals("𠮷".repeat(500), entry.row().objectTitle());
  }

  private static List<AuditEntry> trail(int size) {
    var entries = new ArrayList<AuditEntry>();
    var last = HexFormat.of().formatHex(TrailEntry.beforeFirst());
    for (int i = 0; i < size; i++) {
      var at = Instant.parse("2026-11-22T01:00:00Z").plusSeconds(i);
      entries.add(AuditEntry.following(i, last, event(i), false, CLERK, at));
      last = entries.getLast().hash();
    }
    return entries;
  }

  private static AuditEvent event(int i) {
    return AuditEvent.of("receipt.register", DOCUMENT, "照会について")
        .with("number", "真総第" + (i + 1) + "号");
  }

  private static TrailVerdict check(List<AuditEntry> entries) {
    return check(entries, entries.size(), entries.getLast().hash());
  }

  private static TrailVerdict check(List<AuditEntry> entries, long headSize, String headHash) {
    var check = new TrailCheck();
    entries.forEach(check::accept);
    return check.verdict(headSize, headHash);
  }

  private static void assertFault(TrailFault fault, long at, TrailVerdict verdict) {
    assertFalse(verdict.intact());
    assertEquals(fault, verdict.fault());
    assertEquals(at, verdict.firstFaultAt());
  }

  /** What a person with access to the table could do. */
  private static void set(AuditEntry entry, String field, Object value) {
    try {
      Field f = AuditEntry.class.getDeclaredField(field);
      f.setAccessible(true);
      f.set(entry, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
