package jp.fubako.drafting;

import java.util.Set;

/**
 * Which proposals.
 *
 * @param states empty = all
 * @param words part of the subject or number; empty = all
 */
public record ProposalFilter(Set<ProposalState> states, String words) {

  public ProposalFilter {
    states = states == null ? Set.of() : Set.copyOf(states);
    words = words == null ? "" : words.strip();
  }

  public static ProposalFilter all() {
    return new ProposalFilter(Set.of(), "");
  }
}
