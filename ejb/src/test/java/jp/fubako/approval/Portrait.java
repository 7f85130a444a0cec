package jp.fubako.approval;

/** Everything a route knows of itself, as text: two are equal when nothing has changed. */
final class Portrait {

  private Portrait() {}

  static String of(Route route) {
    var text = new StringBuilder(4000);
    line(text, route.state(), route.round(), route.revision(), route.edition(), route.sheetHash());
    line(text, route.sheet().sparesLeft(), route.condition().row(), route.subject().title());
    line(text, route.subject().levelName(), route.subject().amount(), route.oldRounds().size());
    for (var s : route.steps()) {
      line(text, s.id(), s.round(), s.stage(), s.line(), s.position(), s.kind(), s.state());
      line(text, s.fullTitle(), s.cell(), s.openedRevision(), s.replaced(), s.mark());
      line(text, s.actedAt(), s.actedBy(), s.actedName(), s.sheetHash(), s.edition());
    }
    for (var act : route.acts()) {
      line(text, act.action(), act.at(), act.personName());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, Object... parts) {
    for (var part : parts) {
      text.append(part).append(' ');
    }
    text.append('\n');
  }
}
