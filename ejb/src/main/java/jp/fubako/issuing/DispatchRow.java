package jp.fubako.issuing;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.drafting.DispatchMethod;

/** A line of the 発送簿. */
public record DispatchRow(
    UUID id,
    UUID proposalId,
    String number,
    String subject,
    String addressee,
    DispatchMethod method,
    LocalDate dispatchedOn,
    String sectionName,
    String byName,
    String note) {}
