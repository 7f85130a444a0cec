package jp.fubako.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a case stands.
 *
 * @param state ROUTING, RETURNED, DECIDED …, as approval names it
 * @param with who is asked now: 職 and name; several while lines run side by side; empty when nobody
 * @param since since when it lies there
 * @param waitingDays working days since then; 0 on the first day
 * @param done how many steps have acted
 * @param steps how many there are
 */
public record ProgressRow(
    UUID id,
    String title,
    String number,
    String state,
    String sectionName,
    String drafterName,
    boolean urgent,
    LocalDate dueOn,
    Instant startedAt,
    Instant endedAt,
    List<String> with,
    Instant since,
    int waitingDays,
    int done,
    int steps) {

  public ProgressRow {
    with = List.copyOf(with);
  }
}
