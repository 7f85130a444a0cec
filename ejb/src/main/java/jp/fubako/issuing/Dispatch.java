package jp.fubako.issuing;

import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.drafting.DispatchMethod;

/**
 * Enters a dispatch in the 発送簿.
 *
 * @param note e.g. tracking number; may be empty
 */
public record Dispatch(
    UUID id,
    long version,
    UUID requestKey,
    DispatchMethod method,
    LocalDate dispatchedOn,
    String addressee,
    String note) {}
