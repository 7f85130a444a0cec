package jp.fubako.records;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.ReaderTokens;
import jp.fubako.access.Role;

/**
 * Who may read an item by its scope (domain AC-01, AC-02, AC-04); the words of the one access
 * decision.
 */
final class ScopeTokens {

  private static final String PERSON = "person:";

  private ScopeTokens() {}

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
      tokens.add(ReaderTokens.TOWN);
    }
    tokens.add(ReaderTokens.unit(owner));
    if (givenTo != null) {
      tokens.add(ReaderTokens.unit(givenTo));
    }
    tokens.add(ReaderTokens.role(Role.EXECUTIVE));
    tokens.add(ReaderTokens.role(Role.RECORDS_OFFICE));
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
