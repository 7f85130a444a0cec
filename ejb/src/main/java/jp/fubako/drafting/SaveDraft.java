package jp.fubako.drafting;

import java.util.UUID;

/**
 * Stores what was written.
 *
 * @param version what the page saw, {@link ProposalDetail#version}
 */
public record SaveDraft(UUID id, long version, DraftFields fields) {}
