package jp.fubako.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.SealHandling;
import jp.fubako.shared.Wareki;
import jp.fubako.signing.pdf.LetterModel;

/** Lays out the 施行文, and says what stands on it. */
final class LetterPaper {

  private static final String SEAL_OMITTED = "（公印省略）";

  private LetterPaper() {}

  static LetterModel of(DecidedProposal proposal, LetterWords words, LocalDate on) {
    var fields = proposal.fields();
    return new LetterModel(
        proposal.number(),
        on,
        lines(words.addressees()),
        lines(words.issuer()),
        switch (fields.seal()) {
          case OMITTED -> LetterModel.Seal.OMITTED;
          case REQUIRED -> LetterModel.Seal.PLACE;
          case NONE -> LetterModel.Seal.NONE;
        },
        words.subject(),
        words.body(),
        new LetterModel.Contact(
            proposal.sectionName(), proposal.drafterName(), fields.extension(), "", ""));
  }

  /** The letter as one text, from the number to the last line of the body. */
  static String text(DecidedProposal proposal, LetterWords words, LocalDate on) {
    var text = new ArrayList<String>();
    text.add(proposal.number());
    text.add(on == null ? "" : Wareki.format(on));
    text.addAll(lines(words.addressees()));
    text.addAll(lines(words.issuer()));
    if (proposal.fields().seal() == SealHandling.OMITTED) {
      text.add(SEAL_OMITTED);
    }
    text.add(words.subject());
    text.add(words.body());
    return String.join("\n", text);
  }

  private static List<String> lines(String text) {
    return text.lines().filter(l -> !l.isBlank()).toList();
  }
}
