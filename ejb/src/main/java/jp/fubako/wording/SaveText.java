package jp.fubako.wording;

import java.util.UUID;

/**
 * Keeps a 定型文.
 *
 * @param id null for a new one
 * @param version what the page saw; 0 for a new one
 * @param keptFor counts for a new one only
 */
public record SaveText(
    UUID id, long version, TextPlace place, String name, String body, KeptFor keptFor) {

  public SaveText {
    name = name == null ? "" : name.strip();
    body = body == null ? "" : body.stripTrailing();
    keptFor = keptFor == null ? KeptFor.PERSON : keptFor;
  }
}
