package jp.fubako.issuing;

import jp.fubako.drafting.DecidedProposal;

/**
 * The words of a letter. Where they differ from the decided ones, somebody confirms each difference
 * before the letter goes out.
 *
 * @param addressees one a line, with the honorific
 * @param issuer 発信者名, one line each
 * @param subject 件名
 * @param body paragraphs, parted by line breaks
 */
public record LetterWords(String addressees, String issuer, String subject, String body) {

  /** Longest body in characters. */
  static final int MOST = 100_000;

  public LetterWords {
    addressees = addressees == null ? "" : addressees.strip();
    issuer = issuer == null ? "" : issuer.strip();
    subject = subject == null ? "" : subject.strip();
    body = body == null ? "" : body.strip();
  }

  /** As decided. */
  public static LetterWords of(DecidedProposal proposal) {
    var fields = proposal.fields();
    return new LetterWords(
        fields.addressees(), fields.issuer(), proposal.letterSubject(), fields.letterBody());
  }
}
