package jp.fubako.wording;

import java.util.UUID;

/**
 * Keeps a 起案様式.
 *
 * @param id null for a new one
 * @param version what the page saw; 0 for a new one
 * @param keptFor counts for a new one only
 */
public record SaveTemplate(
    UUID id, long version, DocumentKind kind, String name, KeptFor keptFor, DraftStart start) {

  public SaveTemplate {
    name = name == null ? "" : name.strip();
    keptFor = keptFor == null ? KeptFor.PERSON : keptFor;
  }
}
