package jp.fubako.paper;

import jp.fubako.shared.Refusal;

/** Why paper is not taken along. */
public enum PaperRefusal implements Refusal {
  /** No such case, or it may not be seen, or it has no paper. */
  NOT_FOUND,
  /** No reason was chosen, or one that the rules do not allow today. */
  REASON_MISSING,
  /** The reason has to be explained. */
  WORDS_MISSING,
  /** What the paper is was not said. */
  CONTENTS_MISSING,
  /** Where the paper lies was not said. */
  PLACE_MISSING,
  /** Longer than is kept: how long it may be. */
  TOO_LONG;

  @Override
  public String feature() {
    return "paper";
  }
}
