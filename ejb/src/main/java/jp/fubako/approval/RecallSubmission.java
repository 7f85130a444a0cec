package jp.fubako.approval;

import java.util.UUID;

/** 引戻し of the submission by the drafter; a reason may be given. */
public record RecallSubmission(UUID subjectId, UUID requestKey, String reason) {}
