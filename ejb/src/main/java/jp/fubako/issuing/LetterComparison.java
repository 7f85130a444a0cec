package jp.fubako.issuing;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 照合: the decided text beside the final one, sign by sign. White space does not count: a letter
 * that was typeset elsewhere breaks its lines where it likes, also within a word.
 */
final class LetterComparison {

  private static final Pattern SPACE = Pattern.compile("[\\s\u3000\u00a0]+");
  private static final int CONTEXT = 20;

  /** Places that so few signs part are one. */
  private static final int APART = 3;

  /** Beyond this many signs a text is not a letter, and comparing it would take for ever. */
  private static final int LONGEST = 20_000;

  private final List<String> old;
  private final List<String> now;
  private final List<Difference> found = new ArrayList<>();

  private LetterComparison(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
  }

  static List<Difference> of(String decided, String last) {
    var comparison = new LetterComparison(signs(decided), signs(last));
    comparison.compare();
    return comparison.found;
  }

  private static List<String> signs(String text) {
    return SPACE.matcher(text).replaceAll("").codePoints().mapToObj(Character::toString).toList();
  }

  /** A stretch of both texts; ends are exclusive. */
  private record Stretch(int from, int to, int nowFrom, int nowTo) {}

  private void compare() {
    if (old.isEmpty() || now.isEmpty() || old.size() + now.size() > 2 * LONGEST) {
      if (!old.equals(now)) {
        add(new Stretch(0, old.size(), 0, now.size()));
      }
      return;
    }
    Stretch open = null;
    for (var delta : DiffUtils.diff(old, now).getDeltas()) {
      var source = delta.getSource();
      var target = delta.getTarget();
      int to = source.getPosition() + source.size();
      int nowTo = target.getPosition() + target.size();
      if (open != null && source.getPosition() - open.to() < APART) {
        open = new Stretch(open.from(), to, open.nowFrom(), nowTo);
        continue;
      }
      add(open);
      open = new Stretch(source.getPosition(), to, target.getPosition(), nowTo);
    }
    add(open);
  }

  private void add(Stretch at) {
    if (at == null) {
      return;
    }
    found.add(
        new Difference(
            found.size() + 1,
            words(old, Math.max(0, at.from() - CONTEXT), at.from()),
            words(old, at.from(), at.to()),
            words(now, at.nowFrom(), at.nowTo()),
            words(old, at.to(), Math.min(old.size(), at.to() + CONTEXT)),
            ""));
  }

  private static String words(List<String> signs, int from, int to) {
    return String.join("", signs.subList(from, to));
  }
}
