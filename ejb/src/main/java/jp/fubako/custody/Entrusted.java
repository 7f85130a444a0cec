package jp.fubako.custody;

import java.util.UUID;

/**
 * Event in the same transaction: a case or a receipt has come to another section or person.
 *
 * @param receipt whether it is a 収受文書
 * @param toPerson false when a whole section took it over
 */
public record Entrusted(UUID itemId, boolean receipt, boolean toPerson, UUID byId, String byName) {}
