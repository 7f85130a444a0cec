package jp.fubako.revisions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.fubako.revisions.Changes.FieldChange;
import jp.fubako.revisions.Changes.FileChange;
import jp.fubako.revisions.Changes.FileFate;
import jp.fubako.revisions.Changes.Piece;
import jp.fubako.revisions.Changes.PieceKind;

/** Compares two revisions, word by word. */
final class Comparison {

  private Comparison() {}

  static Changes of(Revision seen, Revision now) {
    return new Changes(
        seen.round(),
        now.round(),
        now.at(),
        fields(seen.texts(), now.texts()),
        files(seen.files(), now.files()));
  }

  static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
    var names = new LinkedHashMap<String, String>(after);
    before.forEach(names::putIfAbsent);
    return names.keySet().stream()
        .filter(f -> !before.getOrDefault(f, "").equals(after.getOrDefault(f, "")))
        .map(f -> new FieldChange(f, pieces(before.getOrDefault(f, ""), after.getOrDefault(f, ""))))
        .toList();
  }

  /** Both texts in one, in pieces that stayed, went or came. */
  static List<Piece> pieces(String before, String after) {
    var old = words(before);
    var now = words(after);
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(pieces, PieceKind.SAME, old.subList(at, delta.getSource().getPosition()));
      add(pieces, PieceKind.REMOVED, delta.getSource().getLines());
      add(pieces, PieceKind.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, PieceKind.SAME, old.subList(at, old.size()));
    return pieces;
  }

  private static void add(List<Piece> pieces, PieceKind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    var breaks = BreakIterator.getWordInstance(Locale.JAPANESE);
    breaks.setText(text);
    var words = new ArrayList<String>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }

  static List<FileChange> files(List<KeptFile> before, List<KeptFile> after) {
    var changes = new ArrayList<FileChange>();
    for (var file : after) {
      var former = before.stream().filter(f -> f.name().equals(file.name())).findFirst();
      if (former.isEmpty()) {
        changes.add(new FileChange(FileFate.ADDED, file.name()));
      } else if (!before.contains(file)) {
        changes.add(new FileChange(FileFate.REPLACED, file.name()));
      }
    }
    before.stream()
        .filter(f -> after.stream().noneMatch(g -> g.name().equals(f.name())))
        .forEach(f -> changes.add(new FileChange(FileFate.REMOVED, f.name())));
    return changes;
  }
}
