package jp.fubako.issuing;

import java.time.Instant;
import java.util.UUID;

/** A 浄書 that waits for 照合. */
public record WaitingCopy(
    UUID proposalId,
    String subject,
    String number,
    String sectionName,
    int no,
    String madeBy,
    Instant madeAt) {}
