package jp.fubako.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line in a list of proposals. */
public record ProposalRow(
    UUID id,
    String subject,
    String number,
    ProposalState state,
    String drafterName,
    String sectionName,
    LocalDate draftedOn,
    LocalDate decidedOn,
    LocalDate dueOn,
    boolean urgent,
    Long amount,
    Instant changedAt) {}
