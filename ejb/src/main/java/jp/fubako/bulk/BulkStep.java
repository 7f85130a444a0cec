package jp.fubako.bulk;

import java.util.UUID;

/**
 * Approves one of several.
 *
 * @param bulkId the same for all that are approved at this sitting; stands in the trail
 * @param requestKey of this case; the same key is performed once
 * @param pin opens the caller's own key; the caller of the service wipes it
 */
public record BulkStep(
    UUID bulkId,
    UUID subjectId,
    UUID stepId,
    long routeVersion,
    UUID requestKey,
    String comment,
    char[] pin) {}
