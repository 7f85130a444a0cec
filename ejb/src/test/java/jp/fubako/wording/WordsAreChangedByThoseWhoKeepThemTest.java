package jp.fubako.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.RefusedException;
import org.junit.jupiter.api.Test;

class WordsAreChangedByThoseWhoKeepThemTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final UUID SECTION = UUID.randomUUID();
  private static final Caller ONE = caller("一郎", SECTION);
  private static final Caller COLLEAGUE = caller("二郎", SECTION);
  private static final Caller STRANGER = caller("三郎", UUID.randomUUID());
  private static final Caller RECORDS = caller("四郎", UUID.randomUUID(), Role.RECORDS_OFFICE);

  private static Caller caller(String name, UUID section, Role... roles) {
    var duty =
        new Duty(
            UUID.randomUUID(),
            "主事",
            PostKind.STAFF,
            UUID.randomUUID(),
            "係",
            section,
            "課",
            "真",
            AssignmentKind.PRINCIPAL);
    return new Caller(
        UUID.randomUUID(), name, name, name, Set.of(roles), List.of(duty), Set.of(), "");
  }

  private static SaveText words(String name, String body, KeptFor shelf) {
    return new SaveText(null, 0, TextPlace.INQUIRY, name, body, shelf);
  }

  private static boolean keepable(StandardText text, Caller caller) {
    return text.shelf().mayKeep(caller).isAllowed();
  }

  @Test
  void aSectionsWordsAreItsPeoples() {
    var text = new StandardText(words("通知", "通知してよろしいか。", KeptFor.SECTION), ONE, NOW);
    assertTrue(keepable(text, COLLEAGUE));
    assertFalse(keepable(text, STRANGER));
    assertFalse(text.shelf().readableBy(STRANGER));
    text.write(words("通知", "変えた文", KeptFor.SECTION), COLLEAGUE, NOW);
    assertEquals("変えた文", text.row(ONE).body());
  }

  @Test
  void onesOwnWordsAreNobodyElses() {
    var text = new StandardText(words("私の文", "文", KeptFor.PERSON), ONE, NOW);
    assertFalse(text.shelf().readableBy(COLLEAGUE));
    assertFalse(keepable(text, RECORDS));
  }

  @Test
  void theOfficesWordsAreReadByAllAndKeptByTheRecordsOffice() {
    assertThrows(
        RefusedException.class, () -> new StandardText(words("全庁", "文", KeptFor.OFFICE), ONE, NOW));
    var text = new StandardText(words("全庁", "文", KeptFor.OFFICE), RECORDS, NOW);
    assertTrue(text.shelf().readableBy(STRANGER));
    assertFalse(keepable(text, STRANGER));
  }

  @Test
  void nothingIsKeptWithoutNameOrText() {
    for (var words : List.of(words("", "文", KeptFor.PERSON), words("名", " ", KeptFor.PERSON))) {
      var refused = assertThrows(RefusedException.class, () -> new StandardText(words, ONE, NOW));
      assertEquals(WordingRefusal.INCOMPLETE, refused.reason());
    }
  }
}
