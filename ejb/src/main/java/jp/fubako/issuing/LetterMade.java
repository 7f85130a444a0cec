package jp.fubako.issuing;

import jp.fubako.drafting.DecidedProposal;

/**
 * A 施行文 was made or uploaded; in the transaction of the act.
 *
 * @param omission kind of 公印省略 that was chosen; null where none was
 */
public record LetterMade(DecidedProposal proposal, String omission) {}
