package jp.fubako.approval;

import java.util.UUID;

/** 引戻し of one's own approval; a reason may be given. */
public record RecallStep(UUID stepId, UUID requestKey, String reason) {}
