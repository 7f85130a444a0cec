package jp.fubako.issuing;

import java.util.Map;
import java.util.UUID;

/**
 * 照合: the letter says what was decided, save for these differences, each of which was ordered.
 *
 * @param copyId the 浄書 that was read
 * @param confirmed number of the difference to the collator's words on it, which may be empty
 */
public record Collate(
    UUID proposalId, UUID copyId, UUID requestKey, Map<Integer, String> confirmed) {

  public Collate {
    confirmed = Map.copyOf(confirmed);
  }
}
