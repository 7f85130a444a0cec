package jp.fubako.authority;

import jp.fubako.organisation.PostKind;

/**
 * 専決の制限 as it is written: to whom a reservation lifts a matter.
 *
 * @param matter code of the matter; empty for all
 */
public record ClauseLine(
    Reservation reservation,
    String words,
    String matter,
    PostKind raiseTo,
    String level,
    String article) {

  public ClauseLine {
    words = words.strip();
    matter = matter.strip();
    level = level.strip();
    article = article.strip();
  }
}
