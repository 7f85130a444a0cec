package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of staff of any time.
 *
 * @param from day of appointment
 * @param to last day of service, or null
 */
public record StaffMember(
    UUID id, String staffNo, String name, String kana, LocalDate from, LocalDate to) {

  public boolean servesOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
