package jp.fubako.drafting;

import java.util.UUID;

/**
 * What an approver makes of a proposal that is on its way.
 *
 * @param fields all of them; only what {@link DraftAmendService} lets him change may differ
 * @param by post and name of the amender, as on paper
 * @param essence 要旨の修正; otherwise 軽微
 * @param words what was changed and why
 */
public record AmendDraft(UUID id, DraftFields fields, String by, boolean essence, String words) {}
