package jp.fubako.organisation;

import java.time.LocalDate;

/** Something that holds from a first to a last day, both included; an open end is null. */
interface Dated {

  LocalDate validFrom();

  LocalDate validTo();

  default boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom()) && (validTo() == null || !day.isAfter(validTo()));
  }
}
