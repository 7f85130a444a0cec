package jp.fubako.drafting;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the 公印使用簿, or the record that the seal was omitted.
 *
 * @param sealName e.g. 町長印; empty when omitted
 * @param count how many impressions; 0 when omitted
 * @param omitted 公印省略
 */
public record SealUseRow(
    UUID id,
    UUID proposalId,
    String number,
    String subject,
    String sealName,
    int count,
    boolean omitted,
    String byName,
    Instant at) {}
