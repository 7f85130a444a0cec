package jp.fubako.drafting;

import java.time.Instant;
import java.util.List;
import jp.fubako.drafting.DraftMerge.Clash;

/**
 * What came of saving while somebody types.
 *
 * @param version of the stored draft
 * @param fields stored now; while there are clashes, what the other has stored
 * @param taken fields in which somebody else's change was taken over
 * @param clashes fields that somebody else changed, too; nothing is stored until one has chosen
 * @param byName who had saved meanwhile; null when nobody had
 * @param at when that was; null when nobody had
 */
public record SavedDraft(
    long version,
    DraftFields fields,
    List<String> taken,
    List<Clash> clashes,
    String byName,
    Instant at) {

  public SavedDraft {
    taken = List.copyOf(taken);
    clashes = List.copyOf(clashes);
  }

  static SavedDraft alone(long version, DraftFields fields) {
    return new SavedDraft(version, fields, List.of(), List.of(), null, null);
  }

  static SavedDraft merged(
      long version, DraftFields fields, List<String> taken, String byName, Instant at) {
    return new SavedDraft(version, fields, taken, List.of(), byName, at);
  }

  static SavedDraft clashing(Proposal now, List<Clash> clashes) {
    return new SavedDraft(
        now.version(), now.fields(), List.of(), clashes, now.changedBy(), now.changedAt());
  }

  public boolean stored() {
    return clashes.isEmpty();
  }
}
