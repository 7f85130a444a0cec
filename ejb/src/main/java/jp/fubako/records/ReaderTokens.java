package jp.fubako.records;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who may read an item by its scope (domain AC-01, AC-02, AC-04); the words of the one access
 * decision.
 */
final class ReaderTokens {

  static final String TOWN = "town";
  static final String EXECUTIVE = "role:EXECUTIVE";
  static final String RECORDS_OFFICE = "role:RECORDS_OFFICE";
  private static final String PERSON = "person:";
  private static final String UNIT = "unit:";

  private ReaderTokens() {}

  static String person(UUID id) {
    return PERSON + id;
  }

  static String section(UUID id) {
    return UNIT + id;
  }

  /**
   * Tokens that follow from the scope.
   *
   * @param givenTo section it was distributed to, or null
   */
  static Set<String> of(ReadingScope scope, UUID owner, UUID givenTo) {
    var tokens = new LinkedHashSet<String>();
    if (scope == ReadingScope.SECRET) {
      return tokens;
    }
    if (scope == ReadingScope.TOWN) {
      tokens.add(TOWN);
    }
    tokens.add(section(owner));
    if (givenTo != null) {
      tokens.add(section(givenTo));
    }
    tokens.add(EXECUTIVE);
    tokens.add(RECORDS_OFFICE);
    return tokens;
  }

  /** What of some granted tokens holds under a scope: a secret is for named people only. */
  static Set<String> granted(ReadingScope scope, Collection<String> tokens) {
    var kept = new LinkedHashSet<String>();
    for (var token : tokens) {
      if (scope != ReadingScope.SECRET || token.startsWith(PERSON)) {
        kept.add(token);
      }
    }
    return kept;
  }
}
