package jp.fubako.revisions;

import java.time.Instant;
import java.util.List;

/**
 * What is different from the revision that the person saw last.
 *
 * @param seenRound the revision that he saw
 * @param round the one of now
 * @param at when that was submitted
 * @param fields the texts that differ, in the order of the sheet
 * @param files attachments that came, went or have another content
 */
public record Changes(
    int seenRound, int round, Instant at, List<FieldChange> fields, List<FileChange> files) {

  public Changes {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /** Submitted again without any difference. */
  public boolean none() {
    return fields.isEmpty() && files.isEmpty();
  }

  /**
   * One field.
   *
   * @param field its name
   * @param pieces old and new text in one
   */
  public record FieldChange(String field, List<Piece> pieces) {
    public FieldChange {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of text that stayed, went or came. */
  public record Piece(PieceKind kind, String words) {}

  /** What became of a piece of text. */
  public enum PieceKind {
    SAME,
    REMOVED,
    ADDED
  }

  /** One attachment. */
  public record FileChange(FileFate fate, String name) {}

  /** What became of an attachment. */
  public enum FileFate {
    ADDED,
    REMOVED,
    REPLACED
  }
}
