package jp.fubako.transfer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Event in the transaction of the switch: an open step has come to another person by a transfer.
 *
 * @param active whether it waits for him now
 */
public record StepReassigned(
    UUID subjectId,
    UUID stepId,
    String title,
    String post,
    UUID fromPersonId,
    UUID toPersonId,
    LocalDate effectiveOn,
    boolean active) {}
