package jp.fubako.receipt;

import java.util.UUID;

/**
 * The result of a registration.
 *
 * @param number for example 真総第1号
 * @param repeated true when the same request had been done before
 */
public record RegisteredReceipt(UUID id, String number, boolean repeated) {}
