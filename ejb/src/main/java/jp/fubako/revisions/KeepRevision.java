package jp.fubako.revisions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is submitted now.
 *
 * @param round 1 for the first submission
 * @param texts by name of the field, in the order in which they are shown; as people read them
 * @param files the attachments in their order
 */
public record KeepRevision(
    UUID subjectId, int round, Map<String, String> texts, List<KeptFile> files) {

  public KeepRevision {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    files = List.copyOf(files);
  }
}
