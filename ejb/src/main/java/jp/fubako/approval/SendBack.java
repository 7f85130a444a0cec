package jp.fubako.approval;

import java.util.UUID;

/** 差戻し to the drafter; the reason is mandatory. */
public record SendBack(UUID stepId, long routeVersion, UUID requestKey, String reason) {}
