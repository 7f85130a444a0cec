package jp.fubako.approval;

import java.util.UUID;

/** Event in the same transaction: somebody was passed over and sees it afterwards (後閲). */
public record StepPassedOver(UUID subjectId, UUID routeId, UUID stepId) {}
