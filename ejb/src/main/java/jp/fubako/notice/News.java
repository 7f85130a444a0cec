package jp.fubako.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something of which people are told. As a message of the outbox it says only what happened; who is
 * told follows when it is handled.
 *
 * @param eventId the same for every repetition of the message
 * @param itemId the document
 * @param stepId the step that is asked, or null
 * @param byId who did it, or null; he is not told
 * @param byName his name, or empty
 * @param urgent of the case
 * @param dueOn of the case, or null
 */
record News(
    UUID eventId,
    NoticeKind kind,
    UUID itemId,
    UUID stepId,
    UUID byId,
    String byName,
    boolean urgent,
    LocalDate dueOn) {

  static final String TOPIC = "notice";

  static News of(NoticeKind kind, UUID itemId, UUID stepId, UUID byId, String byName) {
    return new News(UUID.randomUUID(), kind, itemId, stepId, byId, byName, false, null);
  }

  /** The same event under an id that follows from what it is, so that it happens only once. */
  News known(String... marks) {
    var text = kind + "|" + itemId + "|" + String.join("|", marks);
    var id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return new News(id, kind, itemId, stepId, byId, byName, urgent, dueOn);
  }

  News about(boolean urgentNow, LocalDate due) {
    return new News(eventId, kind, itemId, stepId, byId, byName, urgentNow, due);
  }

  News by(UUID personId) {
    return new News(eventId, kind, itemId, stepId, personId, byName, urgent, dueOn);
  }

  Map<String, String> payload() {
    var payload = new HashMap<String, String>();
    payload.put("event", eventId.toString());
    payload.put("kind", kind.name());
    put(payload, "step", stepId);
    put(payload, "by", byId);
    put(payload, "byName", byName);
    return payload;
  }

  private static void put(Map<String, String> payload, String key, Object value) {
    if (value != null) {
      payload.put(key, value.toString());
    }
  }

  /** Reads a message of the outbox. */
  static News of(String key, Map<String, String> payload) {
    return new News(
        UUID.fromString(payload.get("event")),
        NoticeKind.valueOf(payload.get("kind")),
        UUID.fromString(key),
        id(payload.get("step")),
        id(payload.get("by")),
        payload.getOrDefault("byName", ""),
        false,
        null);
  }

  private static UUID id(String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
