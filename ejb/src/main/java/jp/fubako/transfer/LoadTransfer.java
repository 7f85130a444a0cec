package jp.fubako.transfer;

import java.time.LocalDate;

/**
 * A table of 発令.
 *
 * @param effectiveOn the day at whose 00:00 it takes effect
 * @param file .xlsx, or CSV in UTF-8 or Windows-31J
 */
public record LoadTransfer(LocalDate effectiveOn, String fileName, byte[] file) {}
