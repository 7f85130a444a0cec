package jp.fubako.wording;

import java.time.Instant;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * A 定型文 that the caller may use.
 *
 * @param keeping whether he may change or remove it, and why not
 */
public record StandardTextRow(
    UUID id,
    long version,
    TextPlace place,
    String name,
    String body,
    KeptFor keptFor,
    Instant changedAt,
    String changedBy,
    Verdict keeping) {

  /** The same with another text, such as one whose blanks are filled. */
  public StandardTextRow saying(String text) {
    return new StandardTextRow(
        id, version, place, name, text, keptFor, changedAt, changedBy, keeping);
  }
}
