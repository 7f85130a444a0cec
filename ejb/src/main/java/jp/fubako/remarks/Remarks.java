package jp.fubako.remarks;

import java.util.List;
import jp.fubako.shared.Verdict;

/**
 * What was said and noted about a case.
 *
 * @param comments oldest first
 * @param notes the caller's own, oldest first
 * @param commenting whether he may say something now, and why not
 * @param noting whether he may note something now, and why not
 */
public record Remarks(
    List<CommentRow> comments, List<NoteRow> notes, Verdict commenting, Verdict noting) {

  public Remarks {
    comments = List.copyOf(comments);
    notes = List.copyOf(notes);
  }
}
