package jp.fubako.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is to be recorded. Who, in which post, from where and when is added by the trail itself.
 *
 * @param action the act as {@code feature.verb}, for example {@code approval.approve}
 * @param objectId the document, route or account it concerns, or null
 * @param objectTitle its title at that moment, or null
 * @param details further facts; values are strings, whole numbers, booleans, UUIDs, dates, enums,
 *     or lists and maps of them
 */
public record AuditEvent(
    String action, UUID objectId, String objectTitle, Map<String, Object> details) {

  public AuditEvent {
    details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  public static AuditEvent of(String action, UUID objectId) {
    return new AuditEvent(action, objectId, null, Map.of());
  }

  public static AuditEvent of(String action, UUID objectId, String objectTitle) {
    return new AuditEvent(action, objectId, objectTitle, Map.of());
  }

  /** This event with one more fact; a null value is left out. */
  public AuditEvent with(String key, Object value) {
    if (value == null) {
      return this;
    }
    SortedMap<String, Object> more = new TreeMap<>(details);
    more.put(key, value);
    return new AuditEvent(action, objectId, objectTitle, more);
  }
}
