package jp.fubako.transfer;

import java.util.UUID;

/** A case that is not ended, with its drafter. */
record OpenCase(UUID subjectId, String title, String number, UUID drafterId, UUID sectionId) {}
