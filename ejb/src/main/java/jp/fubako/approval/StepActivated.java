package jp.fubako.approval;

import java.util.UUID;
import jp.fubako.routing.StepKind;

/** Event in the same transaction: A step came to its holder. */
public record StepActivated(
    UUID subjectId,
    UUID routeId,
    UUID stepId,
    StepKind kind,
    UUID postId,
    UUID personId,
    String title) {}
