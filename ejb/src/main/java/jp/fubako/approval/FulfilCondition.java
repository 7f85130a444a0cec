package jp.fubako.approval;

import java.util.UUID;

/** How the condition of a decision was met; mandatory. */
public record FulfilCondition(UUID subjectId, UUID requestKey, String how) {}
