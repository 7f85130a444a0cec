package jp.fubako.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.signing.log.CanonicalJson;
import jp.fubako.signing.log.TrailEntry;

/**
 * One entry of the trail. {@code canonical} is the evidence; the columns beside it repeat parts of
 * it so that the trail can be queried, and are compared with it at each verification.
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

  private static final int VERSION = 1;

  @Id private long idx;

  @Column(nullable = false)
  private Instant at;

  @Column(nullable = false, length = 100)
  private String action;

  @Column(nullable = false)
  private boolean refused;

  @Column(name = "object_id")
  private UUID objectId;

  @Column(name = "object_title", length = 500)
  private String objectTitle;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "actor_user", nullable = false, length = 100)
  private String actorUser;

  @Column(name = "actor_name", nullable = false, length = 100)
  private String actorName;

  @Column(name = "actor_post", nullable = false, length = 200)
  private String actorPost;

  @Column(nullable = false, length = 100)
  private String client;

  @Column(nullable = false, length = Integer.MAX_VALUE)
  private String canonical;

  @Column(nullable = false, length = 64)
  private String prev;

  @Column(nullable = false, length = 64)
  private String hash;

  protected AuditEntry() {}

  /** The entry that follows the given one. */
  static AuditEntry following(
      long index, String previousHash, AuditEvent event, boolean refused, Actor actor, Instant at) {
    var entry = new AuditEntry();
    entry.idx = index;
    entry.at = at;
    entry.action = event.action();
    entry.refused = refused;
    entry.objectId = event.objectId();
    entry.objectTitle = cut(event.objectTitle(), 500);
    entry.actorId = actor.personId();
    entry.actorUser = cut(actor.username(), 100);
    entry.actorName = cut(actor.name(), 100);
    entry.actorPost = cut(actor.post(), 200);
    entry.client = cut(actor.client(), 100);
    entry.prev = previousHash;
    var fields = new LinkedHashMap<String, Object>();
    fields.putAll(entry.beforeDetails());
    fields.put("details", JsonValues.of(event.details()));
    fields.putAll(entry.afterDetails());
    fields.remove("idx");
    fields.remove("prev");
    var trail = TrailEntry.of(index, HexFormat.of().parseHex(previousHash), fields);
    entry.canonical = new String(trail.canonical(), StandardCharsets.UTF_8);
    entry.hash = HexFormat.of().formatHex(trail.leaf());
    return entry;
  }

  /** The members that sort before {@code details}. */
  private Map<String, Object> beforeDetails() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("action", action);
    fields.put("actor", actorId == null ? null : actorId.toString());
    fields.put("at", at.toString());
    fields.put("client", client);
    return fields;
  }

  /** The members that sort after {@code details}. */
  private Map<String, Object> afterDetails() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("idx", idx);
    fields.put("name", actorName);
    fields.put("object", objectId == null ? null : objectId.toString());
    fields.put("post", actorPost);
    fields.put("prev", prev);
    fields.put("refused", refused);
    fields.put("title", objectTitle);
    fields.put("user", actorUser);
    fields.put("v", VERSION);
    return fields;
  }

  /** Whether every column says what the canonical entry says. */
  boolean columnsAgree() {
    var head = json(beforeDetails());
    var tail = json(afterDetails());
    return canonical.startsWith(head.substring(0, head.length() - 1) + ",\"details\":{")
        && canonical.endsWith("}," + tail.substring(1));
  }

  private static String json(Map<String, Object> fields) {
    return new String(CanonicalJson.of(fields), StandardCharsets.UTF_8);
  }

  TrailEntry trailEntry() {
    return new TrailEntry(
        idx, canonical.getBytes(StandardCharsets.UTF_8), bytes(prev), bytes(hash));
  }

  /** Bytes of a stored hash; a mangled one becomes bytes that match nothing. */
  private static byte[] bytes(String hex) {
    try {
      return HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException e) {
      var none = new byte[32];
      Arrays.fill(none, (byte) 0xff);
      return none;
    }
  }

  AuditRow row() {
    return new AuditRow(
        idx,
        at,
        action,
        refused,
        objectId,
        objectTitle,
        actorId,
        actorName,
        actorPost,
        client,
        canonical,
        hash);
  }

  long idx() {
    return idx;
  }

  String hash() {
    return hash;
  }

  /** Cut to what the column holds, never through a surrogate pair. */
  private static String cut(String text, int most) {
    if (text == null || text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most));
  }
}
