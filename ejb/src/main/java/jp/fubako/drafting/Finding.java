package jp.fubako.drafting;

import java.util.List;

/**
 * What the check found.
 *
 * @param code text under {@code finding.drafting.<code>}
 * @param field id of the form field it concerns, e.g. subject; empty for none
 * @param args placeholders of the text
 */
public record Finding(FindingCode code, String field, List<String> args) {

  public Finding {
    args = List.copyOf(args);
  }

  /** An error stops the submission; anything else is advice. */
  public boolean error() {
    return code.error();
  }

  static Finding of(FindingCode code, String field, String... args) {
    return new Finding(code, field, List.of(args));
  }
}
