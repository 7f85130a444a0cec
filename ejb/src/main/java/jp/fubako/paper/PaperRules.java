package jp.fubako.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.fubako.shared.Verdict;

/** What has to be said about paper before it may go along (DR-08). */
record PaperRules(List<PaperReason> reasons, LocalDate today) {

  static final int LONGEST = 300;

  Optional<PaperReason> reason(String code) {
    return reasons.stream().filter(r -> r.code().equals(code) && r.standsOn(today)).findFirst();
  }

  Verdict may(DeclarePaper said) {
    var reason = reason(said.reasonCode());
    if (reason.isEmpty()) {
      return Verdict.refused(PaperRefusal.REASON_MISSING);
    }
    return when(
            !reason.get().wordsRequired() || !said.words().isEmpty(), PaperRefusal.WORDS_MISSING)
        .and(() -> when(!said.contents().isEmpty(), PaperRefusal.CONTENTS_MISSING))
        .and(() -> when(!said.place().isEmpty(), PaperRefusal.PLACE_MISSING))
        .and(() -> fits(said.words()))
        .and(() -> fits(said.contents()))
        .and(() -> fits(said.place()));
  }

  private static Verdict fits(String text) {
    return text.length() <= LONGEST
        ? Verdict.allowed()
        : Verdict.refused(PaperRefusal.TOO_LONG, LONGEST);
  }

  private static Verdict when(boolean open, PaperRefusal otherwise) {
    return open ? Verdict.allowed() : Verdict.refused(otherwise);
  }
}
