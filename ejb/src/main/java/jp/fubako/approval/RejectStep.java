package jp.fubako.approval;

import java.util.UUID;

/** 否決 by the decider; the case ends. The reason is mandatory. */
public record RejectStep(UUID stepId, long routeVersion, UUID requestKey, String reason) {}
