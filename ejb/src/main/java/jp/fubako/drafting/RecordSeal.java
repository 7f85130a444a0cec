package jp.fubako.drafting;

import java.util.UUID;

/**
 * Enters the use of a 公印.
 *
 * @param sealName e.g. 町長印
 * @param count impressions, from 1
 */
public record RecordSeal(UUID id, long version, UUID requestKey, String sealName, int count) {}
