package jp.fubako.drafting;

import java.util.UUID;

/** 取下げ or 廃案: a reason is mandatory. */
public record EndProposal(UUID id, long version, UUID requestKey, String reason) {}
