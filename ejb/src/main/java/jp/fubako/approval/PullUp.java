package jp.fubako.approval;

import java.util.UUID;

/** 引上げ to a step of the caller's own; the reason is mandatory. */
public record PullUp(UUID stepId, UUID requestKey, String reason) {}
