package jp.fubako.transfer;

import java.util.UUID;

/**
 * A step that somebody has to act on, now or later.
 *
 * @param postId to which it is bound, or null
 * @param personId to whom it is bound instead, or null
 * @param active whether it waits for its holder now
 */
record PendingStep(
    UUID stepId,
    UUID routeId,
    UUID subjectId,
    String title,
    String number,
    String kind,
    boolean active,
    UUID postId,
    UUID personId,
    String fullTitle) {}
