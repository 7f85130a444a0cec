package jp.fubako.seals;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the 公印使用簿, or the record that the seal was omitted.
 *
 * @param sealName e.g. 町長印; empty when omitted
 * @param count how many impressions; 0 when omitted
 * @param omitted 公印省略
 * @param omission kind of the omission as the rule names it; empty when sealed
 * @param askedBy who asked for the seal, or empty
 * @param byName who sealed, or omitted the seal
 */
public record SealUseRow(
    UUID id,
    UUID proposalId,
    String number,
    String subject,
    String sealName,
    int count,
    boolean omitted,
    String omission,
    String askedBy,
    String byName,
    Instant at) {}
