package jp.fubako.web.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in addresses. */
final class Days {

  private Days() {}

  /** An ISO day such as 2026-11-22. */
  static LocalDate of(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException("a day like 2026-11-22 is expected");
    }
  }
}
