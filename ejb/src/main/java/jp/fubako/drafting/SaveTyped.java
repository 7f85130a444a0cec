package jp.fubako.drafting;

import java.util.UUID;

/**
 * Stores what is typed, while it is typed.
 *
 * @param version from which the writer began
 * @param base the fields of that version
 * @param fields as typed now
 * @param choice what to do where somebody else has changed the same field; null while nobody was
 *     asked
 */
public record SaveTyped(
    UUID id, long version, DraftFields base, DraftFields fields, Choice choice) {

  /**
   * What the person chose when he saw both texts.
   *
   * @param shown the stored version that he saw; another one is shown to him first
   * @param mine his own text stays; otherwise the other's
   */
  public record Choice(long shown, boolean mine) {

    boolean answers(Proposal proposal) {
      return proposal.version() == shown;
    }
  }
}
