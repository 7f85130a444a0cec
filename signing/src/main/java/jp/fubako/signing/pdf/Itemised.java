package jp.fubako.signing.pdf;

import java.util.regex.Pattern;

/** Numbered paragraphs: their further lines begin under the text, not under the number. */
final class Itemised {
  private static final Pattern NUMBER =
      Pattern.compile("^[ 　]*(?:[0-9０-９]{1,2}|[(（][0-9０-９]{1,2}[)）]|[ア-ン]|[①-⑳]|[・※○])[ 　]+");
  private static final Pattern SIGN = Pattern.compile("^[ 　]*[・※○①-⑳]");

  private Itemised() {}

  /** How far the further lines of the paragraph are set in; 0 for plain text. */
  static double indent(String paragraph, Typesetter.Style style) {
    var match = NUMBER.matcher(paragraph);
    if (!match.find()) {
      match = SIGN.matcher(paragraph);
      if (!match.find()) {
        return 0;
      }
    }
    return Typesetter.width(match.group(), style);
  }
}
