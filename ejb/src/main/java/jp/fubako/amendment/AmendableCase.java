package jp.fubako.amendment;

import java.util.UUID;

/**
 * What the page of an amendment begins with.
 *
 * @param issuing whether something is sent out
 */
public record AmendableCase(UUID subjectId, AmendedFields fields, boolean issuing) {}
